import fs from 'node:fs';
import path from 'node:path';
import {checkSite} from './check/checkSite';
import type {Fault} from './fault';
import {changeSchema} from './model/change';
import {claimSchema} from './model/claim';
import {DATA_FILES} from './model/dataFiles';
import {decisionSchema} from './model/decision';
import {sheetEntrySchema} from './model/onePage';
import {solvedSchema} from './model/question';
import {redirectSchema} from './model/redirect';
import {requirementSchema} from './model/requirement';
import type {Site} from './model/site';
import {sourceSchema} from './model/source';
import {synonymSchema} from './model/synonym';
import {wordingGroupSchema} from './model/wordingGroup';
import {loadDrawings} from './read/loadDrawings';
import {pageFiles} from './read/pageFiles';
import {pageRoute} from './read/pageRoute';
import {readDataFile} from './read/readDataFile';
import {readPage} from './read/readPage';
import {readQuestions} from './read/readQuestions';
import {anew} from './read/remember';
import {siteDiagrams} from './read/siteDiagrams';

/**
 * Reads all content below `root`, the top of the repository, and checks it. Reads synchronously, so
 * that the faults of the content are reported before any other part of a build can trip over them.
 * `undrawn` holds the diagrams whose drawing is missing: a fault for a build, not for a live preview. `remember` is for
 * those who read the same files again and again.
 */
export function loadSite(root: string, remember = anew): {site: Site; faults: Fault[]; undrawn: Fault[]} {
  const sources = readDataFile(root, DATA_FILES.sources, sourceSchema, remember);
  const claims = readDataFile(root, DATA_FILES.claims, claimSchema, remember);
  const changes = readDataFile(root, DATA_FILES.changes, changeSchema, remember);
  const redirects = readDataFile(root, DATA_FILES.redirects, redirectSchema, remember);
  const synonyms = readDataFile(root, DATA_FILES.synonyms, synonymSchema, remember);
  const decisions = readDataFile(root, DATA_FILES.decisions, decisionSchema, remember);
  const requirements = readDataFile(root, DATA_FILES.requirements, requirementSchema, remember);
  const wordingGroups = readDataFile(root, DATA_FILES.wordingGroups, wordingGroupSchema, remember);
  const onePage = readDataFile(root, DATA_FILES.onePage, sheetEntrySchema, remember);
  const questions = readQuestions(root, remember);
  const solved = readDataFile(root, DATA_FILES.solved, solvedSchema, remember);
  const {files, faults: strayFiles} = pageFiles(root);
  const pages = files.map((file) => {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    return remember(file, text, () => readPage(text, file));
  });

  const site: Site = {
    pages: pages.flatMap(({page}) => page ?? []).sort((a, b) => a.frontMatter.sidebar_position - b.frontMatter.sidebar_position),
    sources: sources.entries,
    claims: claims.entries,
    changes: changes.entries,
    redirects: redirects.entries,
    synonyms: synonyms.entries,
    // A tree with a hole in it would be full of faults that are none.
    decisions: decisions.faults.length > 0 ? [] : decisions.entries,
    requirements: requirements.entries,
    wordingGroups: wordingGroups.entries,
    onePage: onePage.entries,
    questions: questions.entries,
    solved: solved.entries,
    drawings: loadDrawings(path.join(root, DATA_FILES.drawings)),
  };
  const unreadable = files.filter((_, index) => pages[index]?.page === undefined).map(pageRoute);
  const faults = [
    ...strayFiles,
    ...[
      sources,
      claims,
      changes,
      redirects,
      synonyms,
      decisions,
      requirements,
      wordingGroups,
      onePage,
      questions,
      solved,
      ...pages,
    ].flatMap((part) => part.faults),
    ...checkSite(site, unreadable),
  ];
  return {site, faults: faults.sort(byPlace), undrawn: undrawnFaults(site)};
}

function byPlace(a: Fault, b: Fault): number {
  return a.file.localeCompare(b.file) || a.line - b.line;
}

function undrawnFaults(site: Site): Fault[] {
  return siteDiagrams(site)
    .filter(({source, hash}) => source !== '' && site.drawings[hash] === undefined)
    .map(({id, file, line}) => ({file, line, problem: 'diagram not drawn', received: id, allowed: 'run "npm run diagrams"'}));
}
