import type {RootContent} from 'mdast';
import {LICENSE} from '../../../content/model/license';
import {parseMdx} from '../../../content/read/parseMdx';
import {formatMarkdown} from '../formatMarkdown';
import {nodes} from '../nodes';
import {plainMarkdown} from './plainMarkdown';
import type {Twin} from './Twin';

/**
 * A page as plain Markdown, for whoever reads it without the site: what the components show is written out. `text` is
 * the page as its author wrote it.
 */
export function pageMarkdown(text: string, twin: Twin): string {
  const body = parseMdx(text).children.flatMap((node) => plainMarkdown(node, twin)) as RootContent[];
  const afterLead = body.findIndex(({type}) => type === 'paragraph') + 1;
  return formatMarkdown([
    nodes.heading(1, twin.page.frontMatter.title),
    ...body.slice(0, afterLead),
    ...about(twin),
    ...body.slice(afterLead),
    ...sourceList(twin),
  ]);
}

/** What one must know to trust the page, to cite it and to use it. */
function about({page, data: {sources}, absolute}: Twin): RootContent[] {
  const days = Object.values(sources)
    .map(({checked}) => checked)
    .sort();
  const checked = days[0] === days.at(-1) ? `on ${days[0]}` : `from ${days[0]} to ${days.at(-1)}`;
  const lines = [
    nodes.paragraph('Page: ', nodes.link(absolute(page.route))),
    ...(days.length === 0 ? [] : [nodes.paragraph(`Checked: its sources were read ${checked}`)]),
    nodes.paragraph('License: ', nodes.link(LICENSE.url, LICENSE.name), `, credit “${LICENSE.credit}”`),
    nodes.paragraph('Not affiliated with Amazon Web Services; original wording only, never exam content'),
  ];
  return [nodes.list(lines.map((line) => nodes.item(line)))];
}

function sourceList({data: {sources}}: Twin): RootContent[] {
  const items = Object.values(sources).map(({title, url, publisher, checked}) =>
    nodes.item(nodes.paragraph(nodes.link(url, title), `, ${publisher}, read on ${checked}`)),
  );
  return items.length === 0 ? [] : [nodes.heading(2, 'Sources of this page'), nodes.list(items, true)];
}
