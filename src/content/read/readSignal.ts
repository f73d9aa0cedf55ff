import {visit} from 'unist-util-visit';
import type {Signal} from '../model/page';
import type {Service} from '../model/services';
import {citedIn} from './citedIn';
import {type Element, elementProps, isElement, plainProps} from './element';
import {plainText} from './plainText';

/** An `<ExamSignal>` with checked props, as data. */
export function readSignal(element: Element, line: number): Signal {
  const props = elementProps(element);
  const flips: Signal['flips'] = [];
  visit(element, isElement, (child) => {
    const flip = child as Element;
    const to = flip.name === 'Flip' ? plainProps(flip)?.to : undefined;
    if (typeof to !== 'string') return;
    flips.push({to: to as Service, text: plainText(flip.children), sources: citedIn(flip)});
  });
  return {
    id: String(props.id),
    points: String(props.points) as Service,
    feature: String(props.feature),
    phrases: props.phrases as string[],
    text: plainText(element.children),
    sources: citedIn(element, 'Flip'),
    flips,
    line,
  };
}
