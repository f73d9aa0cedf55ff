import path from 'node:path';
import {allowedIds, type Fault} from '../fault';
import {DATA_FILES} from '../model/dataFiles';
import type {Question} from '../model/question';
import {questionId} from '../model/questionId';
import type {FiledQuestion, Site} from '../model/site';
import {questionForm} from './questionForm';
import {siteLinks} from './siteLinks';
import {twinMistakes} from './twinMistakes';

/** Questions that break a rule of their own form, or name what does not exist. */
export function checkQuestions(site: Site): Fault[] {
  const known = {
    sources: site.sources.map(({value}) => value.id),
    signals: site.pages.flatMap(({signals}) => signals.map(({id}) => id)),
    links: siteLinks(site),
    questions: new Map(site.questions.map(({value}) => [value.id, value])),
  };
  const first = new Map<string, string>();
  return [
    ...site.questions.flatMap((question) => {
      const {value, file, line} = question;
      const before = first.get(value.id);
      first.set(value.id, before ?? `${file}:${line}`);
      const twin = value.pair === undefined ? undefined : known.questions.get(value.pair);
      const mistakes = [
        ...(before === undefined ? [] : [{problem: 'id used twice', allowed: `an id of its own (first used at ${before})`}]),
        ...homeMistakes(question),
        ...questionForm(value),
        ...unknownIds(value, known),
        ...(value.pair === undefined ? [] : twinMistakes(value, twin)),
      ];
      return mistakes.map((mistake) => ({file, line, ...mistake, problem: `${value.id}: ${mistake.problem}`}));
    }),
    ...unsolved(site),
  ];
}

function homeMistakes({value, file}: FiledQuestion): {problem: string; received?: string; allowed?: string}[] {
  const section = path.basename(file, '.yaml');
  return questionId(value.id)?.section === section
    ? []
    : [{problem: 'id of another file', received: value.id, allowed: `${section}- and three digits`}];
}

function unknownIds(question: Question, known: {sources: string[]; signals: string[]; links: string[]}) {
  const missing = (ids: readonly string[], all: string[], problem: string, where: string) =>
    ids.filter((id) => !all.includes(id)).map((received) => ({problem, received, allowed: allowedIds(received, all, where)}));
  return [
    ...missing(question.sources, known.sources, 'unknown source', `an id of ${DATA_FILES.sources}`),
    ...missing(question.signals, known.signals, 'unknown exam signal', 'the id of an <ExamSignal>'),
    ...missing([question.place], known.links, 'dead link', 'a page or anchor of the site'),
  ];
}

/** Answers of blind solvers that belong to no question, or point behind its last option. */
function unsolved(site: Site): Fault[] {
  const options = new Map(site.questions.map(({value}) => [value.id, value.options.length]));
  return site.solved.flatMap(({value, line}) => {
    const count = options.get(value.id);
    const at = {file: DATA_FILES.solved, line};
    if (count === undefined) return [{...at, problem: 'answer to no question', received: value.id, allowed: 'the id of a question'}];
    const beyond = value.answer.filter((place) => place > count);
    return beyond.length === 0
      ? []
      : [{...at, problem: 'answer behind the last option', received: beyond.join(', '), allowed: `1 to ${count}`}];
  });
}
