import type {Fault} from '../fault';
import type {Page} from '../model/page';
import {VIEW} from '../model/view';

/** A view is known by its hash alone: it must name one table, and no place of the page. */
export function checkViews({file, anchors, tables}: Page): Fault[] {
  const [narrowed, ...more] = tables.filter(({narrows}) => narrows.length > 0);
  if (narrowed === undefined) return [];
  const isView = (id: string) =>
    narrowed.narrows.some((one) => [...narrowed.narrows, VIEW.all].some((other) => id === one + VIEW.versus + other));
  return [
    ...more.map(({id, line}) => ({
      file,
      line,
      problem: 'second table with "narrows"',
      received: id,
      allowed: `one on a page (${narrowed.id} has it)`,
    })),
    ...anchors
      .filter(({id}) => isView(id))
      .map(({id, line}) => ({file, line, problem: 'id of a view', received: id, allowed: `an id that links to no view of ${narrowed.id}`})),
  ];
}
