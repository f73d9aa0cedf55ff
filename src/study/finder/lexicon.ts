import type {FinderData} from '../../content/model/finderData';
import type {Service} from '../../content/model/services';
import {significance} from '../search/everydayWords';
import {firstStems, type Matcher, matcherOf} from './matchWording';
import {readText} from './readText';

/** A requirement as the finder loads it. */
export type Requirement = FinderData['requirements'][number];

/** A phrase of a signal: the stems of its telling words, which stand close together in a text in any order. */
export type SignalPhrase = {signal: number; stems: string[]; weight: number};

/** Sets of stems of which each has one in a short passage, in any order. */
export type Ideas = {requirement: number; rest: ReadonlySet<string>[]};

/** What the finder knows, ready for use. */
export type Lexicon = {
  data: FinderData;
  /** Requirements by their ids. */
  requirements: Map<string, Requirement>;
  /** Wordings by the stems they may begin with. */
  wordings: Map<string, {requirement: number; matcher: Matcher}[]>;
  /** Ideas that stand together, by the stems of their first one. */
  ideas: Map<string, Ideas[]>;
  /** Signal phrases by each of their stems. */
  phrases: Map<string, SignalPhrase[]>;
  /** Stems of the vocabulary of each page. */
  vocabulary: Map<string, [page: number, weight: number][]>;
  /** The pages that treat a service, with a share of 1 in all. */
  pagesOf: Map<Service, Map<number, number>>;
};

/** A signal's phrase of two words would mark by chance; of more than eight, nothing. */
const FEWEST_STEMS = 3;
/** What a whole phrase of a signal counts: a reason, not yet a decision. */
const SIGNAL_POINTS = 1.5;

/** Makes the loaded data ready to read questions with. Takes some milliseconds, so it is done once. */
export function lexicon(data: FinderData): Lexicon {
  const made: Lexicon = {
    data,
    requirements: new Map(data.requirements.map((requirement) => [requirement.id, requirement])),
    wordings: new Map(),
    ideas: new Map(),
    phrases: new Map(),
    vocabulary: new Map(),
    pagesOf: pagesOf(data),
  };
  data.requirements.forEach(({says}, requirement) => {
    for (const text of says) {
      const matcher = matcherOf(text, data.groups);
      for (const first of new Set(firstStems(matcher))) push(made.wordings, first, {requirement, matcher});
    }
  });
  data.requirements.forEach(({near = []}, requirement) => {
    for (const text of near) {
      const [first = new Set<string>(), ...rest] = ideasOf(text, data.groups);
      for (const stem of first) push(made.ideas, stem, {requirement, rest});
    }
  });
  data.signals.forEach(({phrases}, signal) => {
    for (const phrase of phrases) {
      const stems = tellingStems(phrase);
      if (stems.length < FEWEST_STEMS) continue;
      const entry = {signal, stems, weight: SIGNAL_POINTS};
      for (const stem of stems) push(made.phrases, stem, entry);
    }
  });
  data.pages.forEach(({vocabulary}, page) => {
    for (const [stem, weight] of vocabulary) push(made.vocabulary, stem, [page, weight]);
  });
  return made;
}

/** The stems of each idea; of a group only its single words. */
function ideasOf(text: string, groups: Record<string, string[]>): Set<string>[] {
  return text.split(' ').map((part) => {
    const words = part.startsWith('<') ? (groups[part.slice(1, -1)] ?? []) : part.replace(/[()]/g, '').split('|');
    return new Set(
      words.flatMap((word) => readText(word).map((sentence) => (sentence.words.length === 1 ? (sentence.words[0]?.stem ?? '') : ''))),
    );
  });
}

function tellingStems(phrase: string): string[] {
  const words = readText(phrase).flatMap((sentence) => sentence.words);
  const telling = words.filter(({start, end}) => significance(phrase.slice(start, end).toLowerCase()) > 0.1);
  return [...new Set(telling.map(({stem}) => stem))];
}

function pagesOf(data: FinderData): Lexicon['pagesOf'] {
  const counts = new Map<Service, Map<number, number>>();
  const add = (service: Service, page: number, times: number) => {
    const own = counts.get(service) ?? new Map<number, number>();
    counts.set(service, own.set(page, (own.get(page) ?? 0) + times));
  };
  for (const {points, page, flips} of data.signals) {
    add(points, page, 2);
    for (const [to] of flips) if (to !== points) add(to, page, 0.1);
  }
  for (const own of counts.values()) {
    const most = Math.max(...own.values());
    for (const [page, count] of own) own.set(page, count / most);
  }
  return counts;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
