import type {Page} from '../../content/model/page';
import type {Site} from '../../content/model/site';
import type {Subject} from './Card';
import {signalChoices} from './signalChoices';
import {tableChoices} from './tableChoices';

/**
 * What the picture of a page that an author wrote shows: the table or the exam signal that the page names for it, else
 * its first signal that has room.
 */
export function pageSubject(page: Page, site: Pick<Site, 'pages'>): Subject | undefined {
  const {picture} = page.frontMatter;
  const table = page.tables.find(({id}) => id === picture);
  if (table !== undefined) return {kind: 'table', choices: tableChoices(table, site)};
  const named = page.signals.filter(({id}) => id === picture);
  const choices = signalChoices(named.length > 0 ? named : page.signals);
  return choices.length === 0 ? undefined : {kind: 'signal', choices};
}
