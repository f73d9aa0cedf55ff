import {progress} from './progress';
import {sectionOfCard} from './sectionOfCard';
import type {StudyEvent} from './studyEvent';

/** A page to read, and how many of its cards were wrong when they were last asked: 0 where none was asked. */
export type Reading = {section: string; missed: number};

/** More than this is no advice. */
const MOST = 3;

/** What to read next: the pages with the most cards missed last, then the first of those where nothing was asked. */
export function readNext(events: readonly StudyEvent[], sections: readonly string[]): Reading[] {
  const missed = new Map<string, number>();
  const asked = new Set<string>();
  for (const [card, {lastRight}] of progress(events, 0).cards) {
    const section = sectionOfCard(card);
    asked.add(section);
    if (!lastRight) missed.set(section, (missed.get(section) ?? 0) + 1);
  }
  const weak = sections.filter((section) => missed.has(section)).map((section) => ({section, missed: missed.get(section) ?? 0}));
  const untouched = sections.filter((section) => !asked.has(section)).map((section) => ({section, missed: 0}));
  return [...weak.sort((a, b) => b.missed - a.missed), ...untouched].slice(0, MOST);
}
