import {DATA_PAGES} from '../../content/model/dataPages';
import {IDENTITY} from '../../content/model/identity';
import {PRINT_PAGE} from '../../content/model/printPage';
import type {Site} from '../../content/model/site';
import type {Card} from './Card';
import {DATA_SUBJECTS} from './dataSubjects';
import {firstSentence} from './firstSentence';
import {homeSubject} from './homeSubject';
import {pageSubject} from './pageSubject';

/** The cards of all pages that have a place of their own: the home page, those that authors wrote, those made from data, and the whole sheet. */
export function siteCards(site: Site): Card[] {
  const home = {
    route: '/',
    file: 'src/content/model/identity.ts',
    title: IDENTITY.title,
    lead: IDENTITY.tagline,
    subject: homeSubject(site),
  };
  const written = site.pages.map((page) => ({
    route: page.route,
    file: page.file,
    title: page.frontMatter.title,
    lead: firstSentence(page.lead),
    subject: pageSubject(page, site),
  }));
  const made = Object.entries(DATA_PAGES).map(([name, {route, title, description}]) => ({
    route,
    file: 'src/content/model/dataPages.ts',
    title,
    lead: firstSentence(description),
    subject: DATA_SUBJECTS[name as keyof typeof DATA_PAGES]?.(site),
  }));
  const whole = {
    route: PRINT_PAGE.route,
    file: 'src/content/model/printPage.ts',
    title: PRINT_PAGE.title,
    lead: firstSentence(PRINT_PAGE.description),
    subject: homeSubject(site),
  };
  return [home, ...written, ...made, whole];
}
