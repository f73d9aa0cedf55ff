import type {Question} from '../model/question';

/** A mistake in the form of one question: what is wrong, what stands there, what may. */
type Mistake = {problem: string; received?: string; allowed?: string};

const STEM_WORDS = {least: 40, most: 110};
/** An option may be this much shorter or longer than the mean of its question. */
const UNEVEN = 0.35;
const NEGATIVE = /\b(NOT|EXCEPT)\b|\bwhich (?:\w+ ){0,3}(?:is|are) (?:not|false|incorrect)\b/;
const COMBINED = /\b(?:all|none|both) of the (?:above|other)/i;
/** How many options a question has and how many of them are its key; undefined where order or pairs are the key. */
const FORMS: Record<Question['type'], {options: number; correct?: number}[]> = {
  'multiple-choice': [{options: 4, correct: 1}],
  'multiple-response': [
    {options: 5, correct: 2},
    {options: 6, correct: 3},
  ],
  ordering: [{options: 3}, {options: 4}, {options: 5}],
  matching: [{options: 3}, {options: 4}, {options: 5}],
};

/** What a question by itself must be. */
export function questionForm(question: Question): Mistake[] {
  return [...stemMistakes(question), ...decidesMistakes(question), ...keyMistakes(question), ...optionMistakes(question)];
}

function stemMistakes({stem, type}: Question): Mistake[] {
  const words = stem.trim().split(/\s+/).length;
  const asks = type === 'multiple-response' ? /\?\s*\(?Choose (?:two|three)\.\)?$/i : /[?.]$/;
  return [
    ...(words >= STEM_WORDS.least && words <= STEM_WORDS.most
      ? []
      : [{problem: 'stem of a wrong length', received: `${words} words`, allowed: `${STEM_WORDS.least} to ${STEM_WORDS.most} words`}]),
    ...(asks.test(stem.trim()) && (type === 'ordering' || type === 'matching' || stem.includes('?'))
      ? []
      : [{problem: 'stem that does not end with its question', received: stem.slice(-40), allowed: 'a question; "… (Choose two.)"'}]),
    ...(NEGATIVE.test(stem) ? [{problem: 'negative question', received: NEGATIVE.exec(stem)?.[0], allowed: 'a positive one'}] : []),
  ];
}

function decidesMistakes({stem, decides}: Question): Mistake[] {
  const missing = decides.filter((phrase) => !stem.includes(phrase));
  const spans = decides.map((phrase) => [stem.indexOf(phrase), stem.indexOf(phrase) + phrase.length] as const).sort((a, b) => a[0] - b[0]);
  return [
    ...missing.map((received) => ({problem: 'deciding phrase that is not in the stem', received, allowed: 'words of the stem, exactly'})),
    ...(missing.length === 0 && spans.some(([start], index) => start < (spans[index - 1]?.[1] ?? 0))
      ? [{problem: 'deciding phrases that overlap', received: decides.join(' | ')}]
      : []),
  ];
}

function keyMistakes({type, options}: Question): Mistake[] {
  const correct = options.filter((option) => option.correct).length;
  const forms = FORMS[type];
  const fits = forms.some((form) => form.options === options.length && (form.correct ?? 0) === correct);
  const matches = new Set(options.flatMap(({match}) => match ?? [])).size;
  return [
    ...(fits
      ? []
      : [
          {
            problem: `wrong number of options of a ${type} question`,
            received: `${options.length}, ${correct} correct`,
            allowed: forms.map((form) => `${form.options}, ${form.correct ?? 0} correct`).join('; '),
          },
        ]),
    ...(matches === (type === 'matching' ? options.length : 0)
      ? []
      : [{problem: 'wrong use of "match"', received: `${matches}`, allowed: 'one for each option of a matching question, all different'}]),
  ];
}

function optionMistakes({type, options}: Question): Mistake[] {
  const mean = options.reduce((sum, {text}) => sum + text.length, 0) / options.length;
  const isChoice = type === 'multiple-choice' || type === 'multiple-response';
  return options.flatMap(({text, correct, flip}) => [
    ...(isChoice && Math.abs(text.length - mean) > mean * UNEVEN
      ? [
          {
            problem: 'option of an uneven length',
            received: `${text.length} characters: ${text}`,
            allowed: `${Math.ceil(mean * (1 - UNEVEN))} to ${Math.floor(mean * (1 + UNEVEN))}`,
          },
        ]
      : []),
    ...((flip !== undefined) === (isChoice && !correct)
      ? []
      : [{problem: 'flip in the wrong place', received: text, allowed: 'a flip for each wrong option, and for no other'}]),
    ...(COMBINED.test(text) ? [{problem: 'combined option', received: text, allowed: 'an answer of its own'}] : []),
  ]);
}
