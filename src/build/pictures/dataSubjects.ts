import type {DATA_PAGES} from '../../content/model/dataPages';
import {type Decision, isQuestion} from '../../content/model/decision';
import {SERVICES, type Service} from '../../content/model/services';
import type {Site} from '../../content/model/site';
import {VERDICTS} from '../../content/model/verdicts';
import type {Subject, Tone} from './Card';

type SubjectOf = (site: Site) => Subject | undefined;

/** What the pictures of the pages made from data show; one that is not named here says its title and what it is for. */
export const DATA_SUBJECTS: Partial<Record<keyof typeof DATA_PAGES, SubjectOf>> = {
  finder: foundPhrases,
  decide: ({decisions}) => firstDecision(decisions.map(({value}) => value)),
  practice: bank,
  review: prompts,
  corrections: verdicts,
  sources: publishers,
};

const VERDICT_TONES: Record<(typeof VERDICTS)[number], Tone> = {wrong: 'fail', outdated: 'other', imprecise: 'soft', correct: 'msk'};

/** As many rows as can be read in a chat. */
const MOST_ROWS = 4;

/** A phrase for each of the first services, from the first signal that points to it. */
function foundPhrases({pages}: Site): Subject | undefined {
  const signals = pages.flatMap((page) => page.signals);
  const rows = (Object.keys(SERVICES) as Service[]).flatMap((service) => {
    const phrase = signals.find(({points}) => points === service)?.phrases[0];
    return phrase === undefined ? [] : [{phrase, service}];
  });
  return rows.length === 0 ? undefined : {kind: 'phrases', rows: rows.slice(0, MOST_ROWS)};
}

/** The first question of which an answer is a service. */
function firstDecision(decisions: Decision[]): Subject | undefined {
  const leaves = new Map(decisions.flatMap((decision) => (isQuestion(decision) ? [] : [[decision.id, decision.service] as const])));
  const question = decisions.filter(isQuestion).find(({answers}) => answers.some(({to}) => leaves.has(to)));
  if (question === undefined) return undefined;
  return {
    kind: 'question',
    question: question.question,
    answers: question.answers.slice(0, MOST_ROWS).map(({label, to}) => ({label, service: leaves.get(to)})),
  };
}

function bank({questions}: Site): Subject {
  const sections = new Set(questions.map(({file}) => file)).size;
  const twins = questions.filter(({value}) => value.pair !== undefined).length / 2;
  return {
    kind: 'counts',
    counts: [
      {value: String(questions.length), label: 'original questions', tone: 'msk'},
      {value: String(Math.floor(twins)), label: 'pairs that differ in one phrase', tone: 'other'},
      {value: String(sections), label: 'sections', tone: 'soft'},
    ],
  };
}

function prompts({pages}: Site): Subject | undefined {
  const choices = pages.flatMap(({checkpoints}) => checkpoints.map(({question}) => question)).filter((text) => text.endsWith('?'));
  return choices.length === 0 ? undefined : {kind: 'prompt', choices: choices.slice(0, MOST_ROWS)};
}

function verdicts({claims}: Site): Subject {
  return {
    kind: 'counts',
    counts: VERDICTS.map((verdict) => ({
      value: String(claims.filter(({value}) => value.verdict === verdict).length),
      label: verdict,
      tone: VERDICT_TONES[verdict],
    })),
  };
}

/** All pages, and the publishers with the most of them. */
function publishers({sources}: Site): Subject {
  const pages = new Map<string, number>();
  for (const {value} of sources) pages.set(value.publisher, (pages.get(value.publisher) ?? 0) + 1);
  const most = [...pages].sort(([, a], [, b]) => b - a).slice(0, 2);
  return {
    kind: 'counts',
    counts: [
      {value: String(sources.length), label: 'official pages', tone: 'msk'},
      ...most.map(([publisher, count]) => ({value: String(count), label: publisher, tone: 'soft' as const})),
    ],
  };
}
