import {allowedIds, type Fault} from '../fault';
import {DATA_FILES} from '../model/dataFiles';
import {isQuestion} from '../model/decision';
import type {Entry, Site} from '../model/site';
import {checkDecisions} from './checkDecisions';
import {checkLinks} from './checkLinks';
import {checkOnePage} from './checkOnePage';
import {checkPage} from './checkPage';
import {checkQuestions} from './checkQuestions';
import {checkRedirects} from './checkRedirects';
import {checkRequirements} from './checkRequirements';
import {checkSections} from './checkSections';
import {checkSynonyms} from './checkSynonyms';

/**
 * What the parts of the site must be together: unique ids, known sources, links that lead somewhere.
 * `unreadable` are routes of pages with faults of their own: links to them are not held against anyone.
 */
export function checkSite(site: Site, unreadable: readonly string[]): Fault[] {
  return [
    ...site.pages.flatMap(checkPage),
    ...uniqueFaults(site),
    ...sourceFaults(site),
    ...checkSections(site, unreadable),
    ...checkRedirects(site, unreadable),
    ...checkLinks(site, unreadable),
    ...checkDecisions(site, unreadable),
    ...(unreadable.length === 0
      ? [...checkSynonyms(site), ...checkRequirements(site), ...checkQuestions(site), ...checkOnePage(site)]
      : []),
  ];
}

function uniqueFaults(site: Site): Fault[] {
  const faults = [
    ...repeated(site.sources, ({id}) => id, DATA_FILES.sources),
    ...repeated(site.claims, ({id}) => id, DATA_FILES.claims),
    ...repeated(site.changes, ({id}) => id, DATA_FILES.changes),
    ...repeated(site.redirects, ({from}) => from, DATA_FILES.redirects),
    ...repeated(site.decisions, ({id}) => id, DATA_FILES.decisions),
    ...repeated(site.synonyms, ({term}) => term.toLowerCase(), DATA_FILES.synonyms),
    ...repeated(site.wordingGroups, ({id}) => id, DATA_FILES.wordingGroups),
    ...repeated(site.requirements, ({id}) => id, DATA_FILES.requirements),
  ];
  const seen = new Map<string, string>();
  for (const {file, anchors} of site.pages) {
    for (const {id, kind, line} of anchors) {
      // A signal or diagram is known by its id alone, on every page.
      const key = kind === 'signal' || kind === 'diagram' ? id : `${file}#${id}`;
      for (const scope of new Set([key, `${file}#${id}`])) {
        const first = seen.get(scope);
        if (first !== undefined) {
          faults.push({file, line, problem: 'id used twice', received: id, allowed: `an id of its own (first used at ${first})`});
          break;
        }
      }
      seen.set(key, `${file}:${line}`).set(`${file}#${id}`, `${file}:${line}`);
    }
  }
  return faults;
}

function repeated<T>(entries: Entry<T>[], idOf: (value: T) => string, file: string): Fault[] {
  const first = new Map<string, number>();
  return entries.flatMap(({value, line}) => {
    const id = idOf(value);
    const before = first.get(id);
    first.set(id, before ?? line);
    return before === undefined
      ? []
      : [{file, line, problem: 'id used twice', received: id, allowed: `an id of its own (first used in line ${before})`}];
  });
}

function sourceFaults(site: Site): Fault[] {
  const known = site.sources.map(({value}) => value.id);
  const cited = [
    ...site.pages.flatMap(({file, cites}) => cites.map(({id, line}) => ({file, line, id}))),
    ...site.claims.flatMap(({value, line}) => value.sources.map((id) => ({file: DATA_FILES.claims, line, id}))),
    ...site.decisions.flatMap(({value, line}) =>
      isQuestion(value) ? [] : value.sources.map((id) => ({file: DATA_FILES.decisions, line, id})),
    ),
  ];
  return cited
    .filter(({id}) => !known.includes(id))
    .map(({file, line, id}) => ({
      file,
      line,
      problem: 'unknown source',
      received: id,
      allowed: allowedIds(id, known, `an id of ${DATA_FILES.sources}`),
    }));
}
