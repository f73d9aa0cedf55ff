import {stem} from '../search/stem';
import {chooseFlips} from './chooseFlips';
import {cleanText} from './cleanText';
import {criterion} from './criterion';
import type {Finding, Notice, Phrase, RankedService, Sureness} from './finding';
import {findMatches} from './findMatches';
import {inContext} from './inContext';
import type {Lexicon} from './lexicon';
import {rankSections} from './rankSections';
import {rankServices} from './rankServices';
import {readText, type Sentence} from './readText';
import {refusal} from './refusal';
import {settleSource} from './settleSource';
import {splitQuestion} from './splitQuestion';
import {tellingPhrases} from './tellingPhrases';
import {weighMatches} from './weighMatches';

/** More of a paste is not read: it could not be one question. */
const MOST_READ = 60_000;
/** Below this sum a best service is a guess. */
const LEAST_SCORE = 1;
/** A lead of this many points, and of this share of the score, is clear; half of it is likely. */
const CLEAR = {points: 2.5, share: 0.4};
/** Stems that only questions about streams and messages are made of. */
const SUBJECT = stemsOf(
  'kafka stream streaming message messaging event queue topic consumer producer publish publisher subscriber notification telemetry clickstream shard replay kinesis msk sqs sns eventbridge firehose flink amqp jms mqtt stomp openwire rabbitmq activemq worker backlog webhook sms etl micro-batch asynchronous schema broker spark debezium connector pyspark',
);
/** Stems that show that it is about computing at all. */
const FIELD = stemsOf(
  'aws amazon cloud service serverless lambda ec2 s3 ecs redshift opensearch splunk dynamodb kinesis msk sqs sns eventbridge firehose flink glue api cluster microservice application app solution architect developer server managed company firm data database engineer backend web code software system function instance configure shard producer client startup platform',
);
/** So much evidence needs no further sign of the field. */
const AMPLE = 4;
/** So much is needed when no word of the subject itself stands in the text, and again for each sign of another subject. */
const ENOUGH = 0.9;
/** The same for a single phrase. */
const ALONE = 1.4;
/** Stems of the other subjects that AWS questions have. */
const ELSEWHERE = stemsOf(
  'lifecycle glacier tiering nat gateway subnet cloudfront cdn route dns domain rds aurora mysql postgresql iam permission permissions policy ebs efs fsx bucket athena vpc peering index container eks balancer spot savings reserved snapshot vpn cognito waf kms key rotate backup throttle capacity global secondary login password git commit ssh website static download cost storage cache credential migrate translate join select',
);

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
  const evidence = settleSource(weighMatches(findMatches(sentences, known), sentences, known));
  const all = rankServices(evidence, question.options, known);
  const notice = doubt(all, evidence, sentences);
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

function doubt(services: readonly RankedService[], phrases: readonly Phrase[], sentences: readonly Sentence[]): Notice | undefined {
  const best = services[0]?.score ?? 0;
  const words = new Set(sentences.flatMap((sentence) => sentence.words.map((word) => word.stem)));
  const [subject, field] = [SUBJECT, FIELD].map((stems) => [...words].some((word) => stems.has(word)));
  const speaking = phrases.filter((phrase) => phrase.for.length > 0 && !phrase.id.startsWith('names-'));
  const evidence = speaking.reduce((sum, phrase) => sum + phrase.weight, 0);
  const elsewhere = [...words].filter((word) => ELSEWHERE.has(word)).length;
  const little = speaking.length < 2 ? (1 + elsewhere) * ALONE : (1 + elsewhere) * ENOUGH;
  if (!subject && evidence < little) return 'off-topic';
  if (!field && evidence < AMPLE) return 'off-topic';
  return best < LEAST_SCORE ? 'thin' : undefined;
}

function stemsOf(words: string): Set<string> {
  return new Set(words.split(/[ -]/).map(stem));
}

function sureness(services: readonly RankedService[], notice: Notice | undefined): Sureness {
  const [best = 0, second = 0] = services.map(({score}) => score);
  if (notice !== undefined) return 'open';
  const lead = best - Math.max(0, second);
  if (lead >= CLEAR.points && lead >= best * CLEAR.share) return 'clear';
  return lead >= CLEAR.points / 2 ? 'likely' : 'open';
}
