import type {Fault} from '../fault';
import type {Page, Signal} from '../model/page';
import {SOURCES_ANCHOR} from '../model/sourcesAnchor';
import {checkPicture} from './checkPicture';
import {checkViews} from './checkViews';

/** The H2s of a section page, in this order; others may stand between them. */
const SECTION_SHAPE = ['key-facts', 'exam-signals', 'details', 'older-sheets', 'check-yourself', 'related'];
const MOST_FACTS = 12;
const MOST_LEAD_WORDS = 50;
const LEAST_SIGNALS = 2;

/** What a page must be, seen by itself: its shape, and a source for each key fact, signal and answer. */
export function checkPage(page: Page): Fault[] {
  const {section = 0} = page.frontMatter;
  const isSection = section >= 1 && section <= 11;
  return [
    ...(isSection ? shapeFaults(page) : []),
    ...anchorFaults(page),
    ...checkViews(page),
    ...leadFaults(page),
    ...checkPicture(page),
    ...factFaults(page),
    ...page.signals.flatMap((signal) => signalFaults(signal, page.file)),
    ...checkpointFaults(page),
  ];
}

function shapeFaults({file, anchors, diagrams, signals}: Page): Fault[] {
  const headings = anchors.filter(({kind}) => kind === 'heading').map(({id}) => id);
  const found = SECTION_SHAPE.filter((id) => headings.includes(id));
  const inOrder = headings.filter((id) => SECTION_SHAPE.includes(id));
  const faults: Fault[] = [];
  if (found.length < SECTION_SHAPE.length || found.join() !== inOrder.join()) {
    faults.push({
      file,
      line: 1,
      problem: 'a section page has other headings',
      received: inOrder.join(', '),
      allowed: SECTION_SHAPE.join(', '),
    });
  }
  if (diagrams.length === 0) faults.push({file, line: 1, problem: 'a section page without a diagram', allowed: 'at least one <Diagram>'});
  if (signals.length < LEAST_SIGNALS) {
    faults.push({file, line: 1, problem: 'too few exam signals', received: String(signals.length), allowed: `at least ${LEAST_SIGNALS}`});
  }
  return faults;
}

function anchorFaults({file, anchors}: Page): Fault[] {
  const allowed = 'an id of its own (the build ends each page with this one)';
  return anchors
    .filter(({id}) => id === SOURCES_ANCHOR)
    .map(({id, line}) => ({file, line, problem: 'id used twice', received: id, allowed}));
}

function leadFaults({file, lead}: Page): Fault[] {
  const words = lead.split(' ').length;
  if (lead !== '' && words <= MOST_LEAD_WORDS) return [];
  return [
    {
      file,
      line: 1,
      problem: 'the first paragraph is not the answer in one line',
      received: `${lead === '' ? 0 : words} words`,
      allowed: `1 to ${MOST_LEAD_WORDS} words`,
    },
  ];
}

function factFaults({file, facts}: Page): Fault[] {
  const faults: Fault[] = [];
  if (facts.length > MOST_FACTS) {
    faults.push({
      file,
      line: facts[MOST_FACTS]?.line ?? 1,
      problem: 'too many key facts',
      received: String(facts.length),
      allowed: `at most ${MOST_FACTS}; the rest belongs under Details`,
    });
  }
  for (const {id, text, sources, line} of facts) {
    if (id === '')
      faults.push({
        file,
        line,
        problem: 'key fact without an id',
        received: text,
        allowed: 'an id comment at its end: {/* #permanent-name */}',
      });
    if (sources.length === 0)
      faults.push({file, line, problem: 'key fact without a source', received: text, allowed: 'a <Cite id="…" /> at its end'});
  }
  return faults;
}

function signalFaults({id, points, sources, flips, line}: Signal, file: string): Fault[] {
  const faults: Fault[] = [];
  if (sources.length === 0)
    faults.push({file, line, problem: 'exam signal without a source', received: id, allowed: 'a <Cite id="…" /> after its sentence'});
  if (!flips.some((flip) => flip.to !== points)) {
    faults.push({
      file,
      line,
      problem: 'exam signal that flips to no other service',
      received: id,
      allowed: `a <Flip to="…"> to another service than ${points}`,
    });
  }
  return faults;
}

function checkpointFaults({file, checkpoints}: Page): Fault[] {
  return checkpoints.flatMap(({id, question, text, sources, line}) => [
    ...(question === '' || text === ''
      ? [
          {
            file,
            line,
            problem: 'checkpoint without question or answer',
            received: id,
            allowed: 'a paragraph that asks and a paragraph that answers',
          },
        ]
      : []),
    ...(sources.length === 0
      ? [{file, line, problem: 'checkpoint without a source', received: id, allowed: 'a <Cite id="…" /> after the answer'}]
      : []),
  ]);
}
