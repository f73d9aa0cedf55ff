import type {Page, Signal} from '../../content/model/page';
import {SERVICES, type Service} from '../../content/model/services';
import {escapeHtml} from '../../content/read/escapeHtml';
import type {AnkiCard} from './ankiCard';
import {isCardAnswer} from './isCardAnswer';

/** What a change of wording turns an answer to: a card for each flip whose change can be told without its answer. */
export function flipCards(page: Page): AnkiCard[] {
  return page.signals.flatMap((signal) => {
    const seen = new Map<Service, number>();
    return signal.flips.flatMap(({to, text, sources}) => {
      const count = (seen.get(to) ?? 0) + 1;
      seen.set(to, count);
      const parts = splitFlip(signal.points, to, text);
      if (parts === undefined || !isCardAnswer(parts.answer)) return [];
      return {
        id: `${page.id}#${signal.id}~${to}${count > 1 ? `-${count}` : ''}`,
        page,
        anchor: signal.id,
        front: frontOf(signal, parts.change),
        answer: escapeHtml(parts.answer),
        sources,
        tags: ['contrast', to],
      };
    });
  });
}

function frontOf({phrases: [phrase = ''], points, feature}: Signal, change: string): string {
  const before = `“${phrase}” points to ${SERVICES[points]} · ${feature}.`;
  return `${escapeHtml(before)}<br>Now the question says instead: <b>${escapeHtml(change)}</b><br>What is the answer?`;
}

/** A flip reads "The change: the answer.", or tells the change alone, and its service is the answer. */
function splitFlip(from: Service, to: Service, text: string): {change: string; answer: string} | undefined {
  const colon = text.lastIndexOf(': ');
  const [change, said] = colon < 0 ? [text] : [`${text.slice(0, colon)}.`, text.slice(colon + 2)];
  const isSaid = said !== undefined && (from === to || to === 'unclear' || names(said, to));
  if (isSaid) return names(change, to) && from !== to ? undefined : {change, answer: asAnswer(said)};
  return from === to || to === 'unclear' || names(text, to) ? undefined : {change: text, answer: SERVICES[to]};
}

/** Begins like a sentence; one alone needs no period. */
function asAnswer(text: string): string {
  // Names of settings stay as they are written.
  const begun = text.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase());
  return begun.includes('. ') ? begun : begun.replace(/\.$/, '');
}

/** What gives a service away, where it is less than its name. */
const SHORT_NAMES: Partial<Record<Service, string>> = {
  'kinesis-data-streams': 'Kinesis',
  firehose: 'Firehose',
  'managed-flink': 'Flink',
};

/** True when a text names the service, with or without its "Amazon". */
function names(text: string, service: Service): boolean {
  return text.includes(SHORT_NAMES[service] ?? SERVICES[service].replace(/^(Amazon|AWS) /, ''));
}
