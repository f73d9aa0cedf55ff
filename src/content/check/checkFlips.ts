import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Fault} from '../fault';
import {citedIn} from '../read/citedIn';
import {type Element, isElement} from '../read/element';
import {plainText} from '../read/plainText';

/** Each `<Flip>` belongs to a signal, says what changes, and cites the source of what it says. */
export function checkFlips(tree: Root, file: string): Fault[] {
  const inSignals = elementsOf(tree, 'ExamSignal').flatMap((signal) => elementsOf(signal, 'Flip'));
  return elementsOf(tree, 'Flip').flatMap((flip) => {
    const line = flip.position?.start.line ?? 1;
    const faults: Fault[] = [];
    if (!inSignals.includes(flip)) faults.push({file, line, problem: '<Flip> outside <ExamSignal>', allowed: 'an <ExamSignal> around it'});
    if (plainText(flip.children) === '') faults.push({file, line, problem: '<Flip> without text', allowed: 'the change of wording'});
    if (citedIn(flip).length === 0) faults.push({file, line, problem: '<Flip> without a source', allowed: 'a <Cite id="…" /> at its end'});
    return faults;
  });
}

function elementsOf(within: Root | Element, name: string): Element[] {
  const found: Element[] = [];
  visit(within, isElement, (node) => {
    if ((node as Element).name === name) found.push(node as Element);
  });
  return found;
}
