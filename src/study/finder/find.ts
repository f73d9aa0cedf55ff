import {chooseFlips} from './chooseFlips';
import {cleanText} from './cleanText';
import {criterion} from './criterion';
import type {Finding, Notice, Phrase, RankedService, Sureness} from './finding';
import {findMatches} from './findMatches';
import type {Lexicon} from './lexicon';
import {rankSections} from './rankSections';
import {rankServices} from './rankServices';
import {readText, type Sentence} from './readText';
import {refusal} from './refusal';
import {splitQuestion} from './splitQuestion';
import {weighMatches} from './weighMatches';

/** More of a paste is not read: it could not be one question. */
const MOST_READ = 60_000;
/** Below this sum a best service is a guess. */
const LEAST_SCORE = 1.9;
/** A lead of this many points, and of this share of the score, is clear; half of it is likely. */
const CLEAR = {points: 2.5, share: 0.4};
/** Stems that streaming and messaging questions are made of. */
const SUBJECT = new Set(
  'kafka stream message messag event queue topic broker record consumer consum producer publish subscrib subscriber notification telemetry clickstream partition replay kinesi msk sqs sn eventbridg lambda firehos flink glu amqp jm mqtt rabbitmq activemq dynamodb worker job real change feed backlog'.split(
    ' ',
  ),
);

/**
 * What gives a practice question away: the phrases, the services they add up to, the sections to read and what would
 * flip the answer. Pure and deterministic; anything may be pasted.
 */
export function find(text: string, known: Lexicon): Finding {
  const cleaned = cleanText(text.slice(0, MOST_READ));
  const refused = refusal(cleaned, text.length);
  const question = splitQuestion(refused === undefined ? cleaned : cleaned.slice(0, 300));
  if (refused !== undefined) return nothing(question, refused);

  const sentences = readText(question.stem);
  const phrases = weighMatches(findMatches(sentences, known), sentences, known);
  const services = rankServices(phrases, question.options, known);
  const notice = doubt(services, phrases, sentences);
  if (notice === 'off-topic') return nothing(question, notice);

  const service = notice === undefined ? (services[0]?.service ?? 'unclear') : 'unclear';
  const sections = rankSections(phrases, sentences, services[0]?.service ?? 'unclear', known);
  const asked = criterion(question.stem);
  return {
    question,
    ...(notice && {notice}),
    phrases,
    ...(asked && {criterion: asked}),
    services,
    service,
    sureness: sureness(services, notice),
    sections,
    flips: notice === undefined ? chooseFlips(service, {phrases, services, sections}, known) : [],
  };
}

function nothing(question: Finding['question'], notice: Notice): Finding {
  return {question, notice, phrases: [], services: [], service: 'unclear', sureness: 'open', sections: [], flips: []};
}

function doubt(services: readonly RankedService[], phrases: readonly Phrase[], sentences: readonly Sentence[]): Notice | undefined {
  const best = services[0]?.score ?? 0;
  const words = new Set(sentences.flatMap((sentence) => sentence.words.map((word) => word.stem)));
  const subject = [...words].filter((word) => SUBJECT.has(word)).length;
  const evidence = phrases.filter((phrase) => phrase.for.length > 0).reduce((sum, phrase) => sum + phrase.weight, 0);
  if (evidence + subject * 0.5 < 2.5 || evidence < 1) return 'off-topic';
  return best < LEAST_SCORE ? 'thin' : undefined;
}

function sureness(services: readonly RankedService[], notice: Notice | undefined): Sureness {
  const [best = 0, second = 0] = services.map(({score}) => score);
  if (notice !== undefined) return 'open';
  const lead = best - Math.max(0, second);
  if (lead >= CLEAR.points && lead >= best * CLEAR.share) return 'clear';
  return lead >= CLEAR.points / 2 ? 'likely' : 'open';
}
