import type {Question} from '../model/question';

/** A twin may differ in so many words; more would be another scenario. */
const MOST_WORDS = 25;

/** What two twins must be: one phrase of the stem differs, the options are the same, the key is not. */
export function twinMistakes(question: Question, twin: Question | undefined): {problem: string; received?: string; allowed?: string}[] {
  if (twin === undefined) return [{problem: 'unknown twin', received: question.pair, allowed: 'the id of a question'}];
  if (twin.pair !== question.id)
    return [{problem: 'twin that does not point back', received: `${twin.id} → ${twin.pair ?? 'nobody'}`, allowed: question.id}];
  const texts = ({options}: Question) => options.map(({text}) => text).join('\n');
  const key = ({options}: Question) => options.map(({correct}) => correct).join();
  const words = differentWords(question.stem, twin.stem);
  return [
    ...(texts(question) === texts(twin) ? [] : [{problem: 'options that differ from those of the twin', received: twin.id}]),
    ...(key(question) === key(twin) ? [{problem: 'key that is also that of the twin', received: twin.id}] : []),
    ...(words > 0 && words <= MOST_WORDS
      ? []
      : [{problem: 'stem that differs from the twin in more than one phrase', received: `${words} words`, allowed: `1 to ${MOST_WORDS}`}]),
  ];
}

/** Words between the first and the last difference of two texts. */
function differentWords(one: string, other: string): number {
  const [a, b] = [one.split(/\s+/), other.split(/\s+/)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end;
}
