import {SERVICES} from '../../../content/model/services';
import {nodes} from '../nodes';
import type {Content, Twin} from './Twin';

/** All exam signals of the sheet as a table. */
export function signalSummaryMarkdown({data: {signals = []}, absolute}: Twin): Content[] {
  const rows = signals.map(({id, route, points, feature, phrases, flipsTo}) =>
    nodes.row(
      [phrases.map((phrase) => `“${phrase}”`).join(', ')],
      [`${SERVICES[points]}: `, nodes.link(absolute(`${route}#${id}`), feature)],
      [flipsTo.map((service) => SERVICES[service]).join(', ')],
    ),
  );
  return [{type: 'table', children: [nodes.row(['The question says'], ['Answer'], ['Flips to']), ...rows]}];
}
