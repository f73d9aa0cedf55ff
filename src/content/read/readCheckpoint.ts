import type {Checkpoint} from '../model/page';
import {citedIn} from './citedIn';
import {type Element, elementProps} from './element';
import {plainText} from './plainText';
import {smallHtml} from './smallHtml';

/** A `<Checkpoint>` with checked props, as data: the first paragraph asks, the rest answers. */
export function readCheckpoint(element: Element, line: number): Checkpoint {
  const [question, ...answer] = element.children;
  return {
    id: String(elementProps(element).id),
    question: plainText(question ?? []),
    text: plainText(answer),
    html: {question: smallHtml(question !== undefined && 'children' in question ? question.children : []), answer: smallHtml(answer)},
    sources: citedIn(element),
    line,
  };
}
