import type {Service} from '../../content/model/services';
import type {Phrase} from './finding';
import type {Lexicon} from './lexicon';
import {requirementOf} from './requirementOf';

/** What reads a stream and does not keep it: a log that is there does not contradict it. */
const READERS: readonly Service[] = ['firehose', 'lambda', 'managed-flink', 'glue', 'eventbridge'];
const LOGS: readonly Service[] = ['msk', 'kinesis-data-streams'];
/** A reader that has so many points from so many phrases is asked for. */
const LEAST = {points: 2.4, phrases: 2};
const LEFT = 0.4;

/**
 * When a question asks for what reads a stream, the stream is only the background: phrases that say it is there
 * keep a part of their points for it.
 */
export function settleSource(phrases: readonly Phrase[], known: Lexicon): Phrase[] {
  const isAsked = READERS.some((service) => {
    const own = phrases.filter((phrase) => (phrase.points[service] ?? 0) > 0.6 && !requirementOf(phrase, known)?.names);
    return own.length >= LEAST.phrases && own.reduce((sum, phrase) => sum + (phrase.points[service] ?? 0), 0) >= LEAST.points;
  });
  if (!isAsked) return [...phrases];
  return phrases.map((phrase) => {
    const requirement = requirementOf(phrase, known);
    if (!requirement?.names && !requirement?.present) return phrase;
    const points = {...phrase.points};
    for (const log of LOGS) if ((points[log] ?? 0) > 0) points[log] = Math.round((points[log] ?? 0) * LEFT * 100) / 100;
    const weight = Math.max(0, ...Object.values(points).map(Math.abs));
    return {...phrase, points, weight};
  });
}
