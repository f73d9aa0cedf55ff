import {MACHINE_FILES} from '../../content/model/machineFiles';
import type {Page} from '../../content/model/page';
import type {Site} from '../../content/model/site';
import type {Absolute} from './absoluteLinks';
import {atomFeed} from './atomFeed';
import {exportFiles} from './exports/exportFiles';
import {EXPORTS} from './exports/exports';
import {llmsText} from './llmsText';

/** All that the site offers to programs, by path. `markdown` gives a page as plain Markdown. */
export function machineFiles(site: Site, absolute: Absolute, markdown: (page: Page) => string): Record<string, string> {
  const pages = site.pages.map((page) => [MACHINE_FILES.page(page.id), markdown(page)] as const);
  return {
    ...Object.fromEntries(pages),
    [MACHINE_FILES.llms]: llmsText(site, absolute),
    [MACHINE_FILES.llmsFull]: pages.map(([, text]) => text).join('\n---\n\n'),
    [MACHINE_FILES.feed]: atomFeed(site, absolute),
    ...Object.assign({}, ...EXPORTS.map((exported) => exportFiles(exported, site, absolute))),
  };
}
