import {DATA_PAGES} from '../content/model/dataPages';
import {BLOCK_KINDS, type SearchData} from '../content/model/searchData';
import type {Site} from '../content/model/site';

/** What the search dialog loads: the pages of the sheet, and those made from data by their descriptions. */
export function searchData(site: Site): SearchData {
  const written = site.pages.map(({route, frontMatter, headings, blocks}): SearchData['pages'][number] => ({
    route,
    title: frontMatter.title,
    about: `${frontMatter.sidebar_label.replace(/^\d+ · /, '')} / ${frontMatter.description}`,
    headings: headings.map(({id, text}) => [id, text]),
    blocks: blocks.map(({kind, anchor, heading, name, text}) => [BLOCK_KINDS.indexOf(kind), anchor, heading, name, text]),
  }));
  const made = Object.values(DATA_PAGES).map(({route, title, description}): SearchData['pages'][number] => ({
    route,
    title,
    about: title,
    headings: [],
    blocks: [[BLOCK_KINDS.indexOf('lead'), '', -1, title, description]],
  }));
  return {pages: [...written, ...made], synonyms: site.synonyms.map(({value}) => [value.term, value.says, value.loosely])};
}
