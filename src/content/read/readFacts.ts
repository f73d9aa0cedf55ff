import type {List, Root} from 'mdast';
import type {Fact} from '../model/page';
import {blockId} from './blockId';
import {citedIn} from './citedIn';
import {plainText} from './plainText';

/** The heading under which the key facts of a page stand. */
const KEY_FACTS = 'key-facts';

/** The items of the list that follows the heading `#key-facts`. */
export function readFacts(tree: Root): Fact[] {
  const start = tree.children.findIndex((node) => node.type === 'heading' && blockId(node)?.id === KEY_FACTS);
  const list = start < 0 ? undefined : tree.children.slice(start).find((node): node is List => node.type === 'list');
  return (list?.children ?? []).map((item) => ({
    id: blockId(item)?.id ?? '',
    text: plainText(item),
    sources: citedIn(item),
    line: item.position?.start.line ?? 1,
  }));
}
