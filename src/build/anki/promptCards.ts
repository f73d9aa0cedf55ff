import type {Page} from '../../content/model/page';
import type {AnkiCard} from './ankiCard';
import {isCardAnswer} from './isCardAnswer';

/** A prompt that asks for two things is good for a page, and makes a bad card. */
const ASKS_TWICE = /(,| and|;) (and )?(what|which|how|where|when|who|why)\b|\?.+\?/i;

/** The prompts of a page that hold one fact. */
export function promptCards(page: Page): AnkiCard[] {
  return page.checkpoints
    .filter(({question, text}) => isCardAnswer(text) && !ASKS_TWICE.test(question))
    .map(({id, html, sources}) => ({
      id: `${page.id}#${id}`,
      page,
      anchor: id,
      front: html.question,
      answer: html.answer.replace(/^<p>(.*)<\/p>$/, (whole, inner: string) => (inner.includes('<p>') ? whole : inner)),
      sources,
      tags: ['prompt'],
    }));
}
