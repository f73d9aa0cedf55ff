import type {Site} from '../content/model/site';

/** One passage as DocSearch's dialog reads it from an Algolia index. */
export type AlgoliaRecord = {
  objectID: string;
  url: string;
  type: 'content';
  hierarchy: {lvl0: string; lvl1: string; lvl2: string | null};
  content: string;
};

/** Every passage of the sheet as a record; `address` is where the site stands, with a slash at its end. */
export function algoliaRecords(site: Site, address: string): AlgoliaRecord[] {
  return site.pages.flatMap(({route, frontMatter, headings, blocks}) =>
    blocks.map(
      ({anchor, heading, name, text}, place): AlgoliaRecord => ({
        objectID: `${route}/${place}`,
        url: new URL(`${route.slice(1)}${anchor === '' ? '' : `#${anchor}`}`, address).href,
        type: 'content',
        hierarchy: {lvl0: 'Cheat sheet', lvl1: frontMatter.title, lvl2: headings[heading]?.text ?? null},
        content: name === '' ? text : `${name}: ${text}`,
      }),
    ),
  );
}
