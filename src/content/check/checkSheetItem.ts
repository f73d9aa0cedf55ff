import {allowedIds} from '../fault';
import type {SheetItem} from '../model/onePage';
import type {Page} from '../model/page';
import type {Site} from '../model/site';
import {type Mistake, shortMistakes} from './shortMistakes';

/** An item of the one page that stands on no other page, or is not what stands there. */
export function checkSheetItem({item, short}: SheetItem, {pages}: Site): Mistake[] {
  const known = pages.flatMap(itemsOf);
  const found = known.find(({place}) => place === item);
  if (found !== undefined) return shortMistakes(short, found.text);
  const places = known.map(({place}) => place);
  return [{problem: 'unknown item', received: item, allowed: allowedIds(item, places, 'a key fact or another list item with an id')}];
}

/** What a short text may be taken from: the item, and before it the names of its page and heading, which say what it is about. */
function itemsOf({route, lead, anchors, frontMatter}: Page): {place: string; text: string}[] {
  let about = frontMatter.title;
  return [
    {place: route, text: lead},
    ...anchors.flatMap(({id, kind, text}) => {
      if (kind === 'heading') about = `${frontMatter.title}. ${text}`;
      return kind === 'item' ? [{place: `${route}#${id}`, text: `${about}. ${text}`}] : [];
    }),
  ];
}
