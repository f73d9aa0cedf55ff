import type {ListItem} from 'mdast';
import type {Claim} from '../../../content/model/claim';
import {VERDICTS} from '../../../content/model/verdicts';
import {nodes} from '../nodes';
import {citations} from './citations';
import type {Content, Twin} from './Twin';

/** What the original said of the subject and is not true today, the worst first. */
export function olderSheetsMarkdown({section}: Record<string, unknown>, twin: Twin): Content[] {
  const {data, absolute} = twin;
  const claims = data.claims[String(section)] ?? [];
  const sorted = [...claims].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  const all = nodes.paragraph(nodes.link(absolute(`/corrections#${section}`), 'All statements of this section, with their verdicts'));
  return sorted.length === 0 ? [all] : [nodes.list(sorted.map((claim) => claimItem(claim, twin))), all];
}

function claimItem({said, verdict, truth, sources}: Claim, twin: Twin): ListItem {
  return nodes.item(
    nodes.paragraph(nodes.strong(verdict), `: “${said}” `, nodes.strong('Today:'), ` ${truth}`, ...citations(sources, twin)),
  );
}
