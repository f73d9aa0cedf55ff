import type {BlockContent, DefinitionContent, ListItem, PhrasingContent} from 'mdast';
import type {Page} from '../../../content/model/page';
import type {PageData} from '../../../content/model/pageData';
import type {Absolute} from '../absoluteLinks';

/** What a page's Markdown is made from beside its text: nothing else, or a change of it would go unnoticed by what remembers it. */
export type Twin = {page: Page; data: PageData; absolute: Absolute};

/** What a component holds, or becomes: blocks of plain Markdown, or a part of a line. */
export type Content = BlockContent | DefinitionContent | ListItem | PhrasingContent;
