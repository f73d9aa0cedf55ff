import {type Document, LineCounter, parseDocument, visit} from 'yaml';
import type {Fault} from '../fault';

/** A YAML text with its nodes, its plain value, and the line of the file at an offset in it. */
type Yaml = {document: Document; value: unknown; lineAt: (offset: number) => number};

/** Parses YAML whose first line is `firstLine` of `file`. Never throws: with faults there is no `yaml`. */
export function parseYaml(text: string, file: string, firstLine = 1): {yaml?: Yaml; faults: Fault[]} {
  const lineCounter = new LineCounter();
  // Without the parser's own positions: they would count from the first line of the text.
  const document = parseDocument(text, {lineCounter, prettyErrors: false});
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const fault = (offset: number, received: string): Fault => {
    return {file, line: lineAt(offset), problem: 'not valid YAML', received, allowed: 'each key once; quotes around text with : # * or &'};
  };
  if (document.errors.length > 0) return {faults: document.errors.map(({pos, message}) => fault(pos[0], message))};
  try {
    return {yaml: {document, value: document.toJS(), lineAt}, faults: []};
  } catch (error) {
    return {faults: [fault(firstAlias(document), (error as Error).message)]};
  }
}

/** Offset of the first `*alias`: only what an alias stands for can turn out wrong after the text has parsed. */
function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias(_, {range}) {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}
