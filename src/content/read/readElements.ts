import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {allowedIds, type Fault} from '../fault';
import type {Page} from '../model/page';
import {TAGS, type Tag} from '../model/tags';
import {type Element, elementProps, isElement} from './element';
import {readCheckpoint} from './readCheckpoint';
import {readDiagram} from './readDiagram';
import {readSignal} from './readSignal';
import {readTable} from './readTable';
import {readValue} from './readValue';

type Parts = Pick<Page, 'signals' | 'diagrams' | 'tables' | 'checkpoints' | 'cites' | 'olderSheets' | 'listsSignals'>;

/** All components of a page as data; a component with a wrong name or prop becomes a fault. */
export function readElements(tree: Root, file: string): {parts: Parts; anchors: Page['anchors']; faults: Fault[]} {
  const parts: Parts = {signals: [], diagrams: [], tables: [], checkpoints: [], cites: [], olderSheets: [], listsSignals: false};
  const anchors: Page['anchors'] = [];
  const faults: Fault[] = [];
  visit(tree, isElement, (node) => {
    const element = node as Element;
    const line = element.position?.start.line ?? 1;
    const props = checkedProps(element, file, line);
    faults.push(...props.faults);
    if (props.value === undefined) return;
    const id = String(props.value.id);
    switch (element.name as Tag) {
      case 'Cite':
        parts.cites.push({id, line});
        break;
      case 'ExamSignal': {
        const signal = readSignal(element, line);
        parts.signals.push(signal);
        anchors.push({id, kind: 'signal', text: signal.feature, line});
        break;
      }
      case 'Diagram': {
        const diagram = readDiagram(element, file, line);
        faults.push(...diagram.faults);
        parts.diagrams.push(diagram.value);
        anchors.push({id, kind: 'diagram', text: diagram.value.title, line});
        break;
      }
      case 'ComparisonTable': {
        const table = readTable(element, file, line);
        faults.push(...table.faults);
        parts.tables.push(table.value);
        anchors.push({id, kind: 'table', text: table.value.caption, line});
        break;
      }
      case 'Checkpoint': {
        const checkpoint = readCheckpoint(element, line);
        parts.checkpoints.push(checkpoint);
        anchors.push({id, kind: 'checkpoint', text: checkpoint.question, line});
        break;
      }
      case 'OlderSheets':
        parts.olderSheets.push({section: String(props.value.section), line});
        break;
      case 'SignalSummary':
        parts.listsSignals = true;
        break;
      default:
    }
  });
  return {parts, anchors, faults};
}

function checkedProps(element: Element, file: string, line: number): {value?: Record<string, unknown>; faults: Fault[]} {
  const name = element.name ?? '';
  if (!Object.hasOwn(TAGS, name)) {
    const fault = {file, line, problem: 'unknown component', received: `<${name}>`, allowed: allowedIds(name, Object.keys(TAGS), 'one of')};
    return {faults: [fault]};
  }
  try {
    return readValue<Record<string, unknown>>(TAGS[name as Tag], elementProps(element), {file, what: `<${name}>`, lineOf: () => line});
  } catch (error) {
    const fault = {
      file,
      line,
      problem: `<${name}>: prop is not a plain value`,
      received: (error as Error).message,
      allowed: 'text in quotes, or a list of such texts in braces',
    };
    return {faults: [fault]};
  }
}
