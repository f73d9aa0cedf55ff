import {parse, stringify} from 'yaml';
import type {FrontMatter} from '../../src/content/model/frontMatter';
import {distinctWords} from './distinctWords';

/** Ids of parts that each page has: by them the readers find the key facts, and the review links to the questions. */
const OF_EACH = ['key-facts', 'check-yourself'];
/** Positions in the sidebar that one set of copies takes. */
const POSITIONS = 100;
/** Fences (their drawings are stored by content), headers of tables, tags with props, ids, link targets, code and entities stay as they are. */
const KEPT = /(^\|.*\|$(?=\n\| *---)|```[\s\S]*?```|<[^>]*>|\{\/\*[\s\S]*?\*\/\}|\]\([^)]*\)|`[^`]*`|&\w+;)/m;

/**
 * The source of another page of the same shape: the text of a page with words, ids and links of its own. What
 * may stand but once in a sheet is left out: the section of the original, its corrections, the list of all signals.
 */
export function copyPage(source: string, copy: number): string {
  const ownId = (id: string) => (OF_EACH.includes(id) ? id : `${id}-${copy}`);
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const {section: _section, slug: _slug, picture, ...front}: FrontMatter = parse(head);
  const frontMatter: FrontMatter = {
    ...front,
    title: `${front.title.slice(0, 60)} ${copy}`,
    description: `${front.description.slice(0, 150)} (${copy})`,
    sidebar_label: `${front.sidebar_label.slice(0, 30)} ${copy}`,
    sidebar_position: front.sidebar_position + copy * POSITIONS,
    ...(picture !== undefined && {picture: ownId(picture)}),
  };
  const text = body
    .replace(/^<(OlderSheets|SignalSummary)\b.*\/>$/gm, '')
    .replace(/\{\/\* #(\S+) \*\/\}/g, (_, id: string) => `{/* #${ownId(id)} */}`)
    .replace(/(<(?!Cite\b)\w+[^>]*?\sid=")([^"]+)/g, `$1$2-${copy}`)
    .replace(/decides=\{\[.*?\]\}/g, (list) => list.replace(/"([^"]+)"/g, `"$1-${copy}"`))
    .replace(/\]\(\.\/([\w-]+)\.mdx(?:#([\w-]+))?\)/g, (_, page: string, anchor?: string) => {
      return `](./${page}-${copy}.mdx${anchor === undefined ? '' : `#${ownId(anchor)}`})`;
    })
    .replace(/\]\(#([\w-]+)\)/g, (_, anchor: string) => `](#${ownId(anchor)})`)
    .split(KEPT)
    .map((part, index) => (index % 2 === 0 ? distinctWords(part, copy) : part))
    .join('');
  return `---\n${stringify(frontMatter)}---\n${text}`;
}
