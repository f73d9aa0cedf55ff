import {candidates, type Drawable, type Wanted} from './candidates';
import {interleavePairs} from './interleavePairs';
import type {LastResults} from './lastResults';
import {partTwins} from './partTwins';
import type {Mode} from './quizSet';
import {type Random, seededRandom} from './seededRandom';
import {shuffled} from './shuffled';

export type SetRequest = Wanted & {length: number; mode: Mode};

/**
 * Draws a set: ids in their order, fewer than asked where there are no more. The same seed draws the same set. Sections
 * alternate, since telling them apart is what is practiced. What was missed although the learner was sure comes first.
 * Twins do not follow each other, for the one would give the other away; outside the drill a set holds only one of them.
 */
export function drawSet(questions: readonly Drawable[], request: SetRequest, results: LastResults, seed: number): string[] {
  const random = seededRandom(seed);
  const open = candidates(questions, request, results);
  const twinOf = new Map(open.flatMap(({id, pair}) => (pair === undefined ? [] : [[id, pair] as const])));
  const order = request.mix === 'contrast' ? interleavePairs(open, random) : alternateSections(open, random);
  const sorted = request.mix === 'missed' ? confidentFirst(order, results) : order;
  const drawn = (request.mix === 'contrast' ? sorted : twinsLast(sorted, twinOf)).slice(0, request.length);
  const parted = partTwins(drawn, twinOf);
  return request.mode === 'exam' ? parted.filter((id, place) => place === 0 || twinOf.get(id) !== parted[place - 1]) : parted;
}

function alternateSections(open: readonly Drawable[], random: Random): string[] {
  const sections = shuffled([...new Set(open.map(({section}) => section))], random);
  const rows = sections.map((section) =>
    shuffled(
      open.filter((question) => question.section === section),
      random,
    ),
  );
  const longest = Math.max(0, ...rows.map(({length}) => length));
  return Array.from({length: longest}, (_, place) => rows.flatMap((row) => row[place]?.id ?? [])).flat();
}

function confidentFirst(ids: readonly string[], results: LastResults): string[] {
  const isConfident = (id: string) => results.get(id)?.sure === true;
  return [...ids.filter(isConfident), ...ids.filter((id) => !isConfident(id))];
}

/** The second of two twins gives way to all others. */
function twinsLast(ids: readonly string[], twinOf: ReadonlyMap<string, string>): string[] {
  const seen = new Set<string>();
  const second = new Set<string>();
  for (const id of ids) {
    if (seen.has(twinOf.get(id) ?? '')) second.add(id);
    seen.add(id);
  }
  return [...ids.filter((id) => !second.has(id)), ...second];
}
