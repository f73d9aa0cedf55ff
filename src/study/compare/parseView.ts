import {VIEW} from '../../content/model/view';
import type {View} from './View';

/** The view of a table of `services` that an id links to; undefined when the id is anything else, or damaged. */
export function parseView(id: string, services: readonly string[]): View | undefined {
  const [one = '', other = '', ...rest] = id.split(VIEW.versus);
  const isView = services.includes(one) && [...services, VIEW.all].includes(other) && one !== other && rest.length === 0;
  return isView ? {one, other} : undefined;
}
