import fs from 'node:fs';
import path from 'node:path';
import {starterSite} from './starterSite';

/** A page whose cost is measured. Those of the starter template are held against no bar. */
export type MeasuredPage = {
  site: 'this site' | 'starter';
  page: string;
  /** Folder of the site, which holds its `build`. */
  folder: string;
  route: string;
  kind: 'reading' | 'interactive' | 'starter';
};

const OWN = [
  {page: 'home', route: '/', kind: 'reading'},
  {page: 'text', route: '/sources', kind: 'reading'},
  {page: 'two diagrams', route: '/msk/security', kind: 'reading'},
  {page: 'finder', route: '/finder', kind: 'interactive'},
  {page: 'practice', route: '/practice', kind: 'interactive'},
] as const;

const STARTER = [
  {page: 'home', route: '/', withMermaid: false},
  {page: 'text', route: '/docs/intro', withMermaid: false},
  {page: 'one diagram', route: '/docs/diagram', withMermaid: true},
];

let pages: Promise<MeasuredPage[]> | undefined;

/** The pages of this site that are built, and those of the starter template beside them, which is built for it. */
export function measuredPages(): Promise<MeasuredPage[]> {
  pages ??= list();
  return pages;
}

async function list(): Promise<MeasuredPage[]> {
  const folder = process.cwd();
  const own = OWN.filter(({route}) => fs.existsSync(path.join(folder, 'build', route, 'index.html')));
  const folders = {plain: await starterSite(false), withMermaid: await starterSite(true)};
  return [
    ...own.map((page) => ({...page, site: 'this site' as const, folder})),
    ...STARTER.map(({page, route, withMermaid}) => ({
      site: 'starter' as const,
      page,
      folder: withMermaid ? folders.withMermaid : folders.plain,
      route,
      kind: 'starter' as const,
    })),
  ];
}
