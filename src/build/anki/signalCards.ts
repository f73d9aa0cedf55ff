import type {Page} from '../../content/model/page';
import {SERVICES} from '../../content/model/services';
import {escapeHtml} from '../../content/read/escapeHtml';
import type {AnkiCard} from './ankiCard';
import {isCardAnswer} from './isCardAnswer';

/** So many phrases of a signal make it known. */
const SHOWN = 3;

/** From the wording of a question to the service: a card for each signal of a page. */
export function signalCards(page: Page): AnkiCard[] {
  return page.signals
    .map(({id, points, feature, phrases, sources}) => ({
      id: `${page.id}#${id}`,
      page,
      anchor: id,
      front: `Which service and feature does this wording point to?<ul>${phrases
        .slice(0, SHOWN)
        .map((phrase) => `<li>${escapeHtml(phrase)}</li>`)
        .join('')}</ul>`,
      answer: escapeHtml(`${SERVICES[points]} · ${feature}`),
      sources,
      tags: ['signal', points],
    }))
    .filter(({answer}) => isCardAnswer(answer));
}
