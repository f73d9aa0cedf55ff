import type {Code, Nodes} from 'mdast';
import type {Fault} from '../fault';
import type {Diagram} from '../model/page';
import {diagramHash} from './diagramHash';
import {type Element, elementProps} from './element';
import {plainText} from './plainText';

/** Colours in a diagram would not follow the theme; the named classes do. */
const RAW_COLOR = /^\s*(style|linkStyle|classDef)\b.*|%%\{\s*init/im;

/** A `<Diagram>` with checked props, as data, with its faults. */
export function readDiagram(element: Element, file: string, line: number): {value: Diagram; faults: Fault[]} {
  const children = element.children as Nodes[];
  const [fence, second] = children.filter((node): node is Code => node.type === 'code' && node.lang === 'mermaid');
  const source = fence?.value ?? '';
  const value: Diagram = {
    id: String(elementProps(element).id),
    source,
    hash: diagramHash(source),
    title: /^\s*accTitle:(.*)$/m.exec(source)?.[1]?.trim() ?? '',
    description: /^\s*accDescr:(.*)$/m.exec(source)?.[1]?.trim() ?? '',
    twin: plainText(children.filter((node) => node !== fence)),
    line,
  };
  const faults = diagramFaults(value, file, fence?.position?.start.line ?? line);
  if (second !== undefined)
    faults.push({
      file,
      line: second.position?.start.line ?? line,
      problem: 'second fence in a <Diagram>',
      allowed: 'a <Diagram> of its own',
    });
  return {value, faults};
}

function diagramFaults({source, title, description, twin}: Diagram, file: string, line: number): Fault[] {
  if (source === '')
    return [{file, line, problem: '<Diagram> holds no fence', allowed: 'a ```mermaid fence with a blank line before and after it'}];
  const faults: Fault[] = [];
  if (title === '') faults.push({file, line, problem: 'diagram without accTitle', allowed: 'a line "accTitle: …" that names the diagram'});
  if (description === '')
    faults.push({file, line, problem: 'diagram without accDescr', allowed: 'a line "accDescr: …" that says what it shows'});
  if (twin === '') faults.push({file, line, problem: 'diagram without a text twin', allowed: 'the same in words, after the fence'});
  const color = RAW_COLOR.exec(source)?.[0];
  if (color !== undefined)
    faults.push({
      file,
      line,
      problem: 'raw style in a diagram',
      received: color.trim(),
      allowed: 'the named classes :::msk, :::other, :::client, :::store, :::fail, :::muted',
    });
  return faults;
}
