import type {FinderData} from '@site/src/content/model/finderData';
import type {Place} from '@site/src/study/finder/finding';

/** How the sheet calls the paragraph at a place; empty at the top of a page. */
export function paragraphOf({route, anchor}: Place, {paragraphs, signals}: FinderData): string {
  return paragraphs[`${route}#${anchor}`] ?? signals.find(({id}) => id === anchor)?.feature ?? '';
}
