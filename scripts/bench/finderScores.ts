import type {Finding} from '../../src/study/finder/finding';

/** A question that measures the finder: an entry of `tests/finder/*.yaml`. */
export type Scenario = {
  id: string;
  kind: 'plain' | 'unnamed' | 'negation' | 'offtopic';
  service: string;
  /** Ids of the pages that are right to read. */
  sections: string[];
  stem: string;
  /** The words that decide, as a reader would mark them. */
  decides: string[];
};

/** What became of one scenario. Off-topic ones count as right when no service was named and nothing marked. */
export type Score = {
  scenario: Scenario;
  finding: Finding;
  service: boolean;
  section: boolean;
  marked: number;
  agreed: number;
  decisive: number;
  found: number;
};

/** Sections that a reader looks at. */
const LOOKED_AT = 3;

/**
 * Holds a finding against its scenario. A marked phrase is agreed with when it shares at least one word with the words
 * that decide: strict, since a reader may well agree with more.
 */
export function finderScores(scenario: Scenario, finding: Finding): Score {
  const {stem} = finding.question;
  const spans = scenario.decides.map((words) => spanOf(stem, words));
  const touches = (a: {start: number; end: number}, b: {start: number; end: number}) => a.start < b.end && b.start < a.end;
  const offTopic = scenario.kind === 'offtopic';
  return {
    scenario,
    finding,
    service: finding.service === scenario.service && (!offTopic || finding.phrases.length === 0),
    section: offTopic || finding.sections.slice(0, LOOKED_AT).some(({route}) => scenario.sections.includes(idOf(route))),
    marked: finding.phrases.length,
    agreed: finding.phrases.filter((phrase) => spans.some((span) => span !== undefined && touches(span, phrase))).length,
    decisive: spans.length,
    found: spans.filter((span) => span !== undefined && finding.phrases.some((phrase) => touches(span, phrase))).length,
  };
}

function idOf(route: string): string {
  return route === '/msk/' ? 'overview' : route.replace('/msk/', '');
}

function spanOf(stem: string, words: string): {start: number; end: number} | undefined {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const found = new RegExp(pattern, 'i').exec(stem);
  return found === null ? undefined : {start: found.index, end: found.index + found[0].length};
}
