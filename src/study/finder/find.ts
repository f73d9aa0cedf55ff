import {chooseFlips} from './chooseFlips';
import {cleanText} from './cleanText';
import {criterion} from './criterion';
import {doubt} from './doubt';
import type {Finding, Notice, RankedService, Sureness} from './finding';
import {findMatches} from './findMatches';
import {inContext} from './inContext';
import type {Lexicon} from './lexicon';
import {rankSections} from './rankSections';
import {rankServices} from './rankServices';
import {readText} from './readText';
import {refusal} from './refusal';
import {settleSource} from './settleSource';
import {splitQuestion} from './splitQuestion';
import {tellingPhrases} from './tellingPhrases';
import {weighMatches} from './weighMatches';

/** More of a paste is not read: it could not be one question. */
const MOST_READ = 60_000;
/** A lead of this many points, and of this share of the score, is clear; half of it is likely. */
const CLEAR = {points: 2.5, share: 0.4};

/**
 * What gives a practice question away: the phrases, the services they add up to, the sections to read and what would
 * flip the answer. Pure and deterministic; anything may be pasted.
 */
export function find(text: string, known: Lexicon): Finding {
  const cleaned = cleanText(text.slice(0, MOST_READ));
  const refused = refusal(cleaned);
  const question = splitQuestion(refused === undefined ? cleaned : cleaned.slice(0, 300));
  if (refused !== undefined) return nothing(question, refused);

  const sentences = readText(question.stem);
  const evidence = settleSource(weighMatches(findMatches(sentences, known), sentences, known), known);
  const all = rankServices(evidence, question.options, known);
  const notice = doubt(all, evidence, sentences, known);
  if (notice === 'off-topic') return nothing(question, notice);

  const best = all[0]?.service ?? 'unclear';
  const service = notice === undefined ? best : 'unclear';
  const sure = sureness(all, notice);
  if (notice === 'thin') return {...nothing(question, notice), sections: rankSections(evidence, sentences, best, known)};

  // What is shown must lead to the same answer by itself.
  const telling = tellingPhrases(evidence, best, sure === 'open');
  const ranked = rankServices(telling, question.options, known);
  const [chosen, services] = ranked[0]?.service === best ? [telling, ranked] : [evidence, all];
  const phrases = inContext(chosen, sentences, question.stem);
  const sections = rankSections(evidence, sentences, best, known);
  const asked = criterion(question.stem);
  return {
    question,
    ...(notice && {notice}),
    phrases,
    ...(asked && {criterion: asked}),
    services,
    service,
    sureness: sure,
    sections,
    flips: notice === undefined ? chooseFlips(service, {phrases, services, sections}, known) : [],
  };
}

function nothing(question: Finding['question'], notice: Notice): Finding {
  return {question, notice, phrases: [], services: [], service: 'unclear', sureness: 'open', sections: [], flips: []};
}

function sureness(services: readonly RankedService[], notice: Notice | undefined): Sureness {
  const [best = 0, second = 0] = services.map(({score}) => score);
  if (notice !== undefined) return 'open';
  const lead = best - Math.max(0, second);
  // That an option names it makes no answer clear.
  const said = best - (services[0]?.offered ?? 0);
  if (lead >= CLEAR.points && lead >= best * CLEAR.share && said >= CLEAR.points / 2) return 'clear';
  return lead >= CLEAR.points / 2 ? 'likely' : 'open';
}
