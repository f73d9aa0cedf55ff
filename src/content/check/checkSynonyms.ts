import type {Fault} from '../fault';
import {DATA_FILES} from '../model/dataFiles';
import {DATA_PAGES} from '../model/dataPages';
import type {Site} from '../model/site';

/** Entries of the vocabulary that lead nowhere: their term stands on no page. */
export function checkSynonyms(site: Site): Fault[] {
  const made = Object.values(DATA_PAGES).flatMap(({title, description}) => [title, description]);
  const written = site.pages.flatMap(({frontMatter, headings, blocks}) => [
    frontMatter.title,
    ...headings.map((heading) => heading.text),
    ...blocks.flatMap((block) => [block.name, block.text]),
  ]);
  const all = ` ${folded([...made, ...written].join(' | '))} `;
  return site.synonyms
    .filter(({value}) => !all.includes(` ${folded(value.term)} `))
    .map(({value, line}) => ({
      file: DATA_FILES.synonyms,
      line,
      problem: 'term that stands on no page',
      received: value.term,
      allowed: 'words that stand on a page next to each other',
    }));
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9|]+/g, ' ')
    .trim();
}
