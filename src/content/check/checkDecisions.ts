import {allowedIds, type Fault} from '../fault';
import {DATA_FILES} from '../model/dataFiles';
import {DECIDE_ANCHORS} from '../model/decideAnchors';
import {type Decision, isQuestion} from '../model/decision';
import type {Entry, Site} from '../model/site';

/** So many questions a reader answers at most. */
const MOST_QUESTIONS = 6;

type Reached = {from?: string; depth: number};

/**
 * What the decision guide must be: a tree that begins with its first entry, in which each leaf is at most six
 * questions away, flips lead to other leaves, and signals exist. Its links and sources are checked with all others. While pages are
 * `unreadable`, a signal that is on none of the others is not held against a leaf.
 */
export function checkDecisions({decisions, pages}: Pick<Site, 'decisions' | 'pages'>, unreadable: readonly string[]): Fault[] {
  const nodes = new Map(decisions.map((entry) => [entry.value.id, entry]));
  const signals = pages.flatMap((page) => page.signals.map(({id}) => id));
  const {reached, faults} = walkAll(decisions, nodes);
  return [
    ...faults,
    ...decisions.flatMap((entry) => [
      ...entryFaults(entry, reached.get(entry.value.id)),
      ...flipFaults(entry, nodes),
      ...(isQuestion(entry.value) || unreadable.length > 0 ? [] : unknown('signal', entry, entry.value.signals, signals, 'an exam signal')),
    ]),
  ];
}

/** Goes each way once. An answer that leads to a node already reached is a fault, so that a circle ends the walk. */
function walkAll(decisions: Entry<Decision>[], nodes: Map<string, Entry<Decision>>): {reached: Map<string, Reached>; faults: Fault[]} {
  const faults: Fault[] = [];
  const reached = new Map<string, Reached>();
  const waiting = decisions.slice(0, 1);
  if (waiting[0] !== undefined) reached.set(waiting[0].value.id, {depth: 0});
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    if (!isQuestion(entry.value)) continue;
    const {id, answers} = entry.value;
    const depth = (reached.get(id)?.depth ?? 0) + 1;
    for (const {to} of answers) {
      const next = nodes.get(to);
      const before = reached.get(to);
      if (next === undefined) faults.push(...unknown('node', entry, [to], [...nodes.keys()], 'a question or leaf'));
      else if (before !== undefined) faults.push(secondWay(entry, to, before, isAbove(to, id, reached)));
      else {
        reached.set(to, {from: id, depth});
        waiting.push(next);
      }
    }
  }
  return {reached, faults};
}

function isAbove(id: string, below: string, reached: Map<string, Reached>): boolean {
  for (let at: string | undefined = below; at !== undefined; at = reached.get(at)?.from) if (at === id) return true;
  return false;
}

function secondWay({line}: Entry<Decision>, received: string, {from}: Reached, isCircle: boolean): Fault {
  const fault = {file: DATA_FILES.decisions, line, received};
  return isCircle
    ? {...fault, problem: 'answers that lead in a circle', allowed: 'a node further down the tree'}
    : {...fault, problem: 'two ways to one node', allowed: `a node of its own (the other way begins at "${from}")`};
}

function entryFaults({value, line}: Entry<Decision>, reached: Reached | undefined): Fault[] {
  const fault = {file: DATA_FILES.decisions, line, received: value.id};
  const isTaken = (DECIDE_ANCHORS as readonly string[]).includes(value.id) || value.id.startsWith('drawn-');
  return [
    ...(isTaken ? [{...fault, problem: 'id that the page itself uses', allowed: `none of ${DECIDE_ANCHORS.join(', ')}, drawn-…`}] : []),
    ...(reached === undefined ? [{...fault, problem: 'node that no answer leads to', allowed: 'an answer with this id in "to"'}] : []),
    ...(reached !== undefined && !isQuestion(value) && reached.depth > MOST_QUESTIONS
      ? [{...fault, problem: `leaf after ${reached.depth} questions`, allowed: `at most ${MOST_QUESTIONS}`}]
      : []),
  ];
}

function flipFaults(entry: Entry<Decision>, nodes: Map<string, Entry<Decision>>): Fault[] {
  if (isQuestion(entry.value)) return [];
  const {id, flips} = entry.value;
  const leaves = [...nodes.values()].flatMap(({value}) => (isQuestion(value) || value.id === id ? [] : [value.id]));
  return unknown(
    'leaf of a flip',
    entry,
    flips.map(({to}) => to),
    leaves,
    'another leaf',
  );
}

function unknown(what: string, {line}: Entry<Decision>, ids: string[], known: string[], where: string): Fault[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => ({file: DATA_FILES.decisions, line, problem: `unknown ${what}`, received: id, allowed: allowedIds(id, known, where)}));
}
