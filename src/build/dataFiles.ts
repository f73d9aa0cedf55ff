import {DATA_PAGES} from '../content/model/dataPages';
import {sectionKey} from '../content/model/sectionKey';
import type {Site} from '../content/model/site';
import type {Corrections, PageName, SheetSummary} from '../content/model/siteData';
import {citedSources} from './citedSources';
import {decisionGuide} from './decisionGuide';
import {finderData} from './finderData';
import {fitSearchData} from './fitSearchData';
import {onePage} from './onePage';
import {pageChanges} from './pageChanges';
import {pageData} from './pageData';
import {practiceSetup} from './practiceSetup';
import {questionLinks} from './questionLinks';
import {reviewDeck} from './reviewDeck';
import {searchData} from './searchData';

/** Every data file of the site by its name: what a component imports from `@generated/study/default/`. */
export function dataFiles(site: Site): Record<string, unknown> {
  return {
    ...Object.fromEntries(site.pages.map((page) => [`pages/${page.id}.json`, pageData(page, site)])),
    'drawings.json': drawings(site),
    'search.json': fitSearchData(searchData(site)).data,
    'finder.json': finderData(site),
    'changes.json': pageChanges(site),
    'corrections.json': corrections(site),
    'decisions.json': decisionGuide(site),
    'deck.json': reviewDeck(site),
    'one-page.json': onePage(site),
    'sources.json': citedSources(site),
    'practice.json': practiceSetup(site),
    'question-links.json': questionLinks(site),
    'page-names.json': pageNames(site),
    'summary.json': sheetSummary(site),
  };
}

function drawings(site: Site): Record<string, string> {
  return Object.fromEntries(
    Object.entries(site.drawings).flatMap(([hash, {wide, narrow}]) => [
      [hash, wide.svg],
      ...(narrow === undefined ? [] : [[`${hash}-narrow`, narrow.svg]]),
    ]),
  );
}

function corrections(site: Site): Corrections {
  const sources = Object.fromEntries(site.sources.map(({value}) => [value.id, {title: value.title, url: value.url}]));
  return {
    claims: site.claims.map(({value}) => ({
      ...value,
      sources: value.sources.map((id) => ({id, title: '', url: '', ...sources[id]})),
    })),
    sections: Object.fromEntries(
      site.pages.flatMap(({frontMatter: {section, title}, route}) =>
        section === undefined ? [] : [[sectionKey(section), {title, route}]],
      ),
    ),
  };
}

function pageNames(site: Site): PageName[] {
  return [
    ...site.pages.map(({route, frontMatter}) => ({route, title: frontMatter.title})),
    ...Object.values(DATA_PAGES).map(({route, title}) => ({route, title})),
  ];
}

function sheetSummary(site: Site): SheetSummary {
  return {
    sections: site.pages.map(({route, frontMatter, lead, checkpoints}) => ({
      route,
      title: frontMatter.title,
      label: frontMatter.sidebar_label,
      lead,
      prompts: checkpoints.length,
    })),
    claims: site.claims.length,
    corrected: site.claims.filter(({value}) => value.verdict !== 'correct').length,
    sources: site.sources.length,
    signals: site.pages.flatMap(({signals}) => signals).length,
    questions: site.questions.length,
    diagrams: site.pages.flatMap(({diagrams}) => diagrams).length,
    checked:
      site.sources
        .map(({value}) => value.checked)
        .sort()
        .at(-1) ?? '',
  };
}
