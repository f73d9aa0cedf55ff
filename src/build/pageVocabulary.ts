import type {Page} from '../content/model/page';
import {significance} from '../study/search/everydayWords';
import {stem} from '../study/search/stem';
import {tokenize} from '../study/search/tokenize';

/** Stems kept for a page: enough to tell pages apart, few enough to be sent. */
const MOST = 70;
/** A word of a heading or a signal says more of a page than one of its text. */
const NAME_COUNTS = 3;

/** For each page the stems that it uses more than the others do, most telling first, each with a weight from 1 to 9. */
export function pageVocabulary(pages: readonly Page[]): [stem: string, weight: number][][] {
  const stemOf = stemmer();
  const counts = pages.map((page) => countStems(page, stemOf));
  const pagesWith = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
  return counts.map((count) => {
    const total = [...count.values()].reduce((sum, times) => sum + times, 0);
    const telling = [...count].map(([word, times]): [string, number] => {
      const rarity = Math.log((1 + pages.length) / (0.5 + (pagesWith.get(word) ?? 0)));
      return [word, Math.log1p((1000 * times) / total) * rarity];
    });
    const kept = telling.sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, MOST);
    const most = kept[0]?.[1] ?? 1;
    return kept.map(([word, weight]) => [word, Math.max(1, Math.round((9 * weight) / most))]);
  });
}

/** Says the stem of a word, or nothing for one that tells nothing; of each word once, since pages share most of theirs. */
function stemmer(): (word: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (word) => {
    if (!known.has(word)) known.set(word, /^[a-z0-9]{3,}$/.test(word) && significance(word) >= 1 ? stem(word) : undefined);
    return known.get(word);
  };
}

function countStems(page: Page, stemOf: (word: string) => string | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, times: number) => {
    for (const {word} of tokenize(text)) {
      const key = stemOf(word);
      if (key === undefined) continue;
      counts.set(key, (counts.get(key) ?? 0) + times);
    }
  };
  add(`${page.frontMatter.title} ${page.frontMatter.description}`, NAME_COUNTS);
  for (const {text} of page.headings) add(text, NAME_COUNTS);
  for (const {phrases, feature} of page.signals) add([...phrases, feature].join(' / '), NAME_COUNTS);
  for (const {name, text} of page.blocks) add(`${name} / ${text}`, 1);
  return counts;
}
