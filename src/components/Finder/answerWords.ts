import {SERVICES} from '@site/src/content/model/services';
import type {Finding, Notice} from '@site/src/study/finder/finding';

/** What to paste instead, where the finder names no service. */
export const NOTICES: Record<Notice, string> = {
  nothing: 'There are no words to read here: please paste the text of one practice question.',
  'too-long': 'This is longer than one question can be: please paste a single question, with its options if you like.',
  'several-questions': 'This looks like several questions: please paste one at a time.',
  'not-english': 'The finder reads English only: please paste the question in English.',
  'off-topic': 'This does not seem to be about streams, queues or events on AWS: please paste a question that is.',
  thin: 'Nothing in these words decides between the services: please paste the whole question, with the sentence that asks.',
};

/** The answer in a few words: "Amazon SQS, clear". */
export function shortAnswer({service, sureness, notice}: Pick<Finding, 'service' | 'sureness' | 'notice'>): string {
  return notice === undefined ? `${SERVICES[service]}, ${sureness}` : NOTICES[notice];
}

/** How sure that is, and what else could be meant. */
export function surenessWords({services, sureness}: Pick<Finding, 'services' | 'sureness'>): string {
  const second = services.slice(1).find(({score}) => score > 0)?.service;
  if (second === undefined) {
    return sureness === 'clear' ? 'No other service has evidence.' : 'No other service has evidence, but there is little for this one.';
  }
  const name = SERVICES[second];
  const words = {
    clear: `${name} comes next, far behind.`,
    likely: `${name} comes next, not far behind.`,
    open: `${name} comes close: read what would flip it before you decide.`,
  };
  return words[sureness];
}
