import type {BlockContent, DefinitionContent, ListItem, PhrasingContent} from 'mdast';
import type {Page} from '../../../content/model/page';
import type {NumberedSource} from '../../../content/model/pageData';
import type {Site} from '../../../content/model/site';
import type {Absolute} from '../absoluteLinks';

/** What a page's Markdown is made from beside its text. */
export type Twin = {
  page: Page;
  site: Site;
  /** By id, in the order of their numbers. */
  sources: Record<string, NumberedSource>;
  absolute: Absolute;
};

/** What a component holds, or becomes: blocks of plain Markdown, or a part of a line. */
export type Content = BlockContent | DefinitionContent | ListItem | PhrasingContent;
