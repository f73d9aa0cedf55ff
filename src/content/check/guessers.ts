import type {Question} from '../model/question';

/** Answers without any knowledge: places of the options that it takes, as many as the key has. */
export type Guesser = (question: Question) => number[];

/** Words too common to give anything away. */
const SHORT = 4;

/** Test-wise readers who have read nothing: each must do no better than chance over the bank. */
export const GUESSERS: Record<string, Guesser> = {
  'the longest option': (question) => best(question, ({text}) => text.length),
  'most words shared with the stem': (question) => {
    const stem = words(question.stem);
    return best(question, ({text}) => [...words(text)].filter((word) => stem.has(word)).length);
  },
  'options only, most AWS-sounding': (question) =>
    best(question, ({text}) => (text.match(/\b(?:Amazon|AWS)\b/g)?.length ?? 0) * 2 + (text.match(/\b[A-Z][A-Za-z]*/g)?.length ?? 0)),
};

/** Share of the questions with a key that a guesser gets right, and the share that chance gets right. */
export function guessed(questions: readonly Question[], guess: Guesser): {right: number; chance: number} {
  const choices = questions.filter(({options}) => options.some(({correct}) => correct));
  const right = choices.filter((question) => {
    const taken = guess(question);
    return question.options.every(({correct}, place) => correct === taken.includes(place));
  });
  const chance = choices.reduce((sum, question) => sum + 1 / combinations(question.options.length, keySize(question)), 0);
  return {right: right.length / choices.length, chance: chance / choices.length};
}

function keySize({options}: Question): number {
  return options.filter(({correct}) => correct).length;
}

/** Ties go to the option that stands first, as in a reader's hurry. */
function best(question: Question, score: (option: Question['options'][number]) => number): number[] {
  const places = question.options.map((option, place) => ({place, score: score(option)}));
  return places
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, keySize(question))
    .map(({place}) => place);
}

function words(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .match(/[a-z0-9.]+/g)
      ?.filter((word) => word.length >= SHORT) ?? [],
  );
}

function combinations(of: number, taken: number): number {
  return taken === 0 ? 1 : (combinations(of - 1, taken - 1) * of) / taken;
}
