import type {ReviewDeck} from '../content/model/reviewDeck';
import type {Site} from '../content/model/site';

/** What the review loads beside the question bank. */
export function reviewDeck(site: Site): ReviewDeck {
  const prompts = site.pages.flatMap((page) =>
    page.checkpoints.map(({id, html, sources}) => ({card: `${page.id}#${id}`, ...html, sources})),
  );
  const named = new Set([...prompts, ...site.questions.map(({value}) => value)].flatMap(({sources}) => sources));
  return {
    sections: site.pages.map(({id, route, frontMatter}) => ({id, title: frontMatter.title, route})),
    prompts,
    sources: Object.fromEntries(site.sources.flatMap(({value: {id, title, url}}) => (named.has(id) ? [[id, [title, url]]] : []))),
  };
}
