import type {Finding} from './finding';

/** The superlative by which exams ask; it never names a service by itself. */
const CRITERION =
  /\b(?:(?:with|requires?)\s+)?(?:the\s+)?(?:least|most|lowest|fewest|minimal|minimum|highest|simplest|best)\s+(?:amount\s+of\s+)?(?:operational\s+)?(?:overhead|effort|changes?|cost(?:[- ]effective(?:ly)?)?s?|latency|development\s+effort|administrative\s+(?:effort|overhead)|administration|complexity|to\s+operate|management|maintenance|code|downtime|throughput|resilien\w+)\b/gi;

/** Where the question says by what the right answer is chosen: the last such place. */
export function criterion(stem: string): Finding['criterion'] {
  const found = [...stem.matchAll(CRITERION)].at(-1);
  return found === undefined ? undefined : {start: found.index, end: found.index + found[0].length};
}
