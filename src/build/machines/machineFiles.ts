import {MACHINE_FILES} from '../../content/model/machineFiles';
import type {Site} from '../../content/model/site';
import type {Absolute} from './absoluteLinks';
import {atomFeed} from './atomFeed';
import {exportFiles} from './exports/exportFiles';
import {EXPORTS} from './exports/exports';
import {llmsText} from './llmsText';
import {pageMarkdown} from './twin/pageMarkdown';

/** All that the site offers to programs, by path. `read` gives the text of a page by its file. */
export function machineFiles(site: Site, absolute: Absolute, read: (file: string) => string): Record<string, string> {
  const pages = site.pages.map((page) => [MACHINE_FILES.page(page.id), pageMarkdown(read(page.file), page, site, absolute)] as const);
  return {
    ...Object.fromEntries(pages),
    [MACHINE_FILES.llms]: llmsText(site, absolute),
    [MACHINE_FILES.llmsFull]: pages.map(([, text]) => text).join('\n---\n\n'),
    [MACHINE_FILES.feed]: atomFeed(site, absolute),
    ...Object.assign({}, ...EXPORTS.map((exported) => exportFiles(exported, site, absolute))),
  };
}
