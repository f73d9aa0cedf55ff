import type {BlockContent, PhrasingContent} from 'mdast';
import {SERVICES, type Service} from '../../../content/model/services';
import type {Tag} from '../../../content/model/tags';
import {type Element, elementProps} from '../../../content/read/element';
import {nodes} from '../nodes';
import {citations} from './citations';
import {olderSheetsMarkdown} from './olderSheetsMarkdown';
import {prefixed} from './prefixed';
import {signalMarkdown} from './signalMarkdown';
import {signalSummaryMarkdown} from './signalSummaryMarkdown';
import type {Content, Twin} from './Twin';

type Write = (props: Record<string, unknown>, content: Content[], twin: Twin) => Content[];

/** How each component stands in Markdown, from its props and from what it holds, which is plain Markdown already. */
const WRITERS: Record<Tag, Write> = {
  // The space before it stands in the text.
  Cite: ({id}, _, twin) => citations([String(id)], twin).slice(1),
  ExamSignal: signalMarkdown,
  Flip: ({to}, content) => [
    nodes.item(...(prefixed([nodes.strong(`Flips to ${SERVICES[to as Service]}:`)], asBlocks(content)) as BlockContent[])),
  ],
  Diagram: diagramMarkdown,
  ComparisonTable: tableMarkdown,
  Checkpoint: (_, [question, ...answer]) => [
    ...prefixed([nodes.strong('Question:')], question === undefined ? [] : [question]),
    ...prefixed([nodes.strong('Answer:')], answer),
  ],
  OlderSheets: (props, _, twin) => olderSheetsMarkdown(props, twin),
  SignalSummary: (_props, _content, twin) => signalSummaryMarkdown(twin),
};

/** A component as plain Markdown. `content` is what it holds, as plain Markdown. */
export function elementMarkdown(element: Element, content: Content[], twin: Twin): Content[] {
  return WRITERS[element.name as Tag](elementProps(element), content, twin);
}

function diagramMarkdown({id}: Record<string, unknown>, content: Content[], {page, absolute}: Twin): Content[] {
  const title = page.diagrams.find((diagram) => diagram.id === id)?.title;
  return [nodes.paragraph(nodes.strong('Diagram:'), ' ', nodes.link(absolute(`${page.route}#${id}`), title)), ...content];
}

function tableMarkdown({id, caption, decides}: Record<string, unknown>, content: Content[], {page, absolute}: Twin): Content[] {
  const rows = page.tables.find((table) => table.id === id)?.rows ?? [];
  const names = ((decides as string[] | undefined) ?? []).flatMap((row) => rows.find((other) => other.id === row)?.name ?? []);
  const settles = names.length === 0 ? [] : [`. Rows that usually settle a question: ${names.join('; ')}`];
  return [
    nodes.paragraph(nodes.strong('Table:'), ' ', nodes.link(absolute(`${page.route}#${id}`), String(caption)), ...settles),
    ...content,
  ];
}

/** A flip may hold a line alone, without a paragraph around it. */
function asBlocks(content: Content[]): Content[] {
  const isBlock = content.some(({type}) => type === 'paragraph' || type === 'list');
  return isBlock ? content : [nodes.paragraph(...(content as PhrasingContent[]))];
}
