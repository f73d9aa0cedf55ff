import {VIEW} from '../../content/model/view';
import type {View} from './View';

/** The id that links to a view: `msk-vs-sqs`. */
export function formatView({one, other}: View): string {
  return one + VIEW.versus + other;
}
