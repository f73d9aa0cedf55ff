import {drawingId} from '../model/decideAnchors';
import {type Decision, isQuestion, type Question} from '../model/decision';
import type {Diagram} from '../model/page';
import type {Entry} from '../model/site';
import {diagramHash} from './diagramHash';

/** So many answers deep a drawing goes: three boxes side by side are the most that a phone shows legibly. */
const DEPTH = 2;
/** Longest line of a box, in characters. */
const LINE = 13;
/** Less room between the boxes: so one form serves a phone, too. */
const TIGHT = '---\nconfig: {flowchart: {padding: 10, nodeSpacing: 16, rankSpacing: 34}}\n---';

/**
 * The decision tree as drawings. The first begins with the first question; where it breaks off at a question, another
 * one goes on from there. Holds for trees with faults, too: each question is drawn at most once.
 */
export function decisionDiagrams(decisions: readonly Entry<Decision>[]): Diagram[] {
  const nodes = new Map(decisions.map((entry) => [entry.value.id, entry]));
  const begun = new Set<string>();
  const waiting = decisions.slice(0, 1).map(({value}) => value.id);
  const diagrams: Diagram[] = [];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const entry = nodes.get(id);
    if (entry === undefined || !isQuestion(entry.value) || begun.has(id)) continue;
    begun.add(id);
    const {lines, left} = drawn(entry.value, (other) => nodes.get(other)?.value);
    waiting.push(...left);
    diagrams.push(diagram(entry.value, entry.line, lines));
  }
  return diagrams;
}

function diagram({id, label, question, answers}: Question, line: number, lines: string[]): Diagram {
  const title = `Decision guide: ${label}`;
  const description = `${question} The answers: ${answers.map((answer) => answer.label).join('; ')}.`;
  const source = [TIGHT, 'flowchart LR', `  accTitle: ${title}`, `  accDescr: ${description}`, ...lines].join('\n');
  return {id: drawingId(id), source, hash: diagramHash(source), title, description, twin: description, line};
}

/** The boxes and arrows from a question on, and the questions at which the drawing breaks off. */
function drawn(first: Question, find: (id: string) => Decision | undefined): {lines: string[]; left: string[]} {
  const lines: string[] = [];
  const left: string[] = [];
  const add = (name: string, node: Decision, answer: string, depth: number) => {
    const breaksOff = depth === DEPTH && isQuestion(node);
    lines.push(`  ${name}${box(node, answer, breaksOff)}`);
    if (breaksOff) left.push(node.id);
    if (depth === DEPTH || !isQuestion(node)) return;
    node.answers.forEach(({to, label}, index) => {
      const next = find(to);
      if (next === undefined) return;
      add(`${name}${index}`, next, label, depth + 1);
      lines.push(`  ${name} --> ${name}${index}`);
    });
  };
  add('n', first, '', 0);
  return {lines, left};
}

function box(node: Decision, answer: string, breaksOff: boolean): string {
  const text = [...wrapped(answer && `${answer}:`), ...wrapped(node.label + (breaksOff ? ' …' : ''))].join('<br/>');
  if (isQuestion(node)) return `("${text}")`;
  return `["${text}"]:::${node.service === 'msk' ? 'msk' : node.service === 'unclear' ? 'muted' : 'other'}`;
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
