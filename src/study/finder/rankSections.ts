import type {Service} from '../../content/model/services';
import type {Phrase, SectionHit} from './finding';
import type {Lexicon} from './lexicon';
import type {Sentence} from './readText';
import {requirementOf} from './requirementOf';

const MOST = 5;
/** A further page of a requirement beside the one where its fact stands. */
const ALSO = 0.75;
/** What says nothing of the answer is still worth a look. */
const ASIDE = 0.3;
/** The pages that treat the service at all. */
const SERVICE_PAGE = 2;
/** What the words of the question say of the subject. */
const VOCABULARY = 3;

/** The pages to read, best first: where the facts behind the phrases stand, and what the question's words are about. */
export function rankSections(phrases: readonly Phrase[], sentences: readonly Sentence[], service: Service, known: Lexicon): SectionHit[] {
  const {data} = known;
  const scores = data.pages.map(() => 0);
  const anchors = new Map<number, {anchor: string; weight: number}>();
  const add = (page: number | undefined, score: number) => {
    if (page !== undefined && page >= 0) scores[page] = (scores[page] ?? 0) + score;
  };
  for (const phrase of phrases) {
    const speaks = phrase.points[service] ?? 0;
    const weight = speaks > 0 ? Math.min(speaks, 3) : phrase.weight * ASIDE * (phrase.negated ? 0.3 : 1);
    const page = data.pages.findIndex(({route}) => route === phrase.place.route);
    add(page, weight);
    if (weight > (anchors.get(page)?.weight ?? 0)) anchors.set(page, {anchor: phrase.place.anchor, weight});
    for (const also of requirementOf(phrase, known)?.also ?? []) add(also, weight * ALSO);
  }
  for (const [page, share] of known.pagesOf.get(service) ?? []) add(page, share * (service === 'msk' ? 0 : SERVICE_PAGE));
  for (const [page, share] of subjects(sentences, known).entries()) add(page, share * (service === 'msk' ? VOCABULARY : VOCABULARY / 3));
  return scores
    .map((score, page) => ({page, score}))
    .filter(({score}) => score > 0.3)
    .sort((a, b) => b.score - a.score || a.page - b.page)
    .slice(0, MOST)
    .map(({page, score}) => ({
      route: data.pages[page]?.route ?? '',
      title: data.pages[page]?.title ?? '',
      anchor: anchors.get(page)?.anchor ?? '',
      score: Math.round(score * 100) / 100,
    }));
}

/** For each page, how much the words of the question are its own: 1 for the page that has most. */
function subjects(sentences: readonly Sentence[], {vocabulary, data}: Lexicon): number[] {
  const shares = data.pages.map(() => 0);
  for (const stem of new Set(sentences.flatMap(({words}) => words.map((word) => word.stem)))) {
    for (const [page, weight] of vocabulary.get(stem) ?? []) shares[page] = (shares[page] ?? 0) + weight;
  }
  const most = Math.max(1, ...shares);
  return shares.map((share) => share / most);
}
