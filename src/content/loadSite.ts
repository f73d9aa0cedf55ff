import fs from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import {checkSite} from './check/checkSite';
import type {Fault} from './fault';
import {claimSchema} from './model/claim';
import {DATA_FILES} from './model/dataFiles';
import {redirectSchema} from './model/redirect';
import type {Site} from './model/site';
import {sourceSchema} from './model/source';
import {synonymSchema} from './model/synonym';
import {loadDrawings} from './read/loadDrawings';
import {pageRoute} from './read/pageRoute';
import {readPage} from './read/readPage';
import {readYamlList, type YamlList} from './read/readYaml';

/**
 * Reads all content below `root`, the top of the repository, and checks it. Reads synchronously, so
 * that the faults of the content are reported before any other part of a build can trip over them.
 * `undrawn` holds the diagrams whose drawing is missing: a fault for a build, not for a live preview.
 */
export function loadSite(root: string): {site: Site; faults: Fault[]; undrawn: Fault[]} {
  const list = <T>(file: string, schema: z.ZodObject & z.ZodType<T>): YamlList<T> => {
    const absolute = path.join(root, file);
    return readYamlList(fs.existsSync(absolute) ? fs.readFileSync(absolute, 'utf8') : '', file, schema);
  };
  const sources = list(DATA_FILES.sources, sourceSchema);
  const claims = list(DATA_FILES.claims, claimSchema);
  const redirects = list(DATA_FILES.redirects, redirectSchema);
  const synonyms = list(DATA_FILES.synonyms, synonymSchema);
  const files = pageFiles(root);
  const pages = files.map((file) => readPage(fs.readFileSync(path.join(root, file), 'utf8'), file));

  const site: Site = {
    pages: pages.flatMap(({page}) => page ?? []).sort((a, b) => a.frontMatter.sidebar_position - b.frontMatter.sidebar_position),
    sources: sources.entries,
    claims: claims.entries,
    redirects: redirects.entries,
    synonyms: synonyms.entries,
    drawings: loadDrawings(path.join(root, DATA_FILES.drawings)),
  };
  const unreadable = files.filter((_, index) => pages[index]?.page === undefined).map(pageRoute);
  const faults = [...[sources, claims, redirects, synonyms, ...pages].flatMap((part) => part.faults), ...checkSite(site, unreadable)];
  return {site, faults: faults.sort(byPlace), undrawn: undrawnFaults(site)};
}

function byPlace(a: Fault, b: Fault): number {
  return a.file.localeCompare(b.file) || a.line - b.line;
}

/** Pages are the MDX files of `docs`; a leading underscore marks what is never published. */
function pageFiles(root: string): string[] {
  return fs
    .readdirSync(path.join(root, DATA_FILES.docs))
    .filter((name) => name.endsWith('.mdx') && !name.startsWith('_'))
    .sort()
    .map((name) => `${DATA_FILES.docs}/${name}`);
}

function undrawnFaults(site: Site): Fault[] {
  return site.pages.flatMap(({file, diagrams}) =>
    diagrams
      .filter(({hash}) => site.drawings[hash] === undefined)
      .map(({id, line}) => ({file, line, problem: 'diagram not drawn', received: id, allowed: 'run "npm run diagrams"'})),
  );
}
