/** A page as machines are told of it; the address is absolute. */
export type Place = {name: string; url: string};

type Described = Place & {
  description: string;
  /** From the start of the site down to the page itself; empty where there is no way to tell of. */
  trail: readonly Place[];
};

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * A page as JSON-LD in the words of schema.org: what one learns from, and the way to it. A `<` is written as JSON
 * may write it, so that no text can end the script that it stands in.
 */
export function structuredData({name, description, url, trail}: Described): string {
  const resource = {'@type': 'LearningResource', name, description, url, inLanguage: 'en', license: LICENSE};
  const steps = trail.map((step, index) => ({'@type': 'ListItem', position: index + 1, name: step.name, item: step.url}));
  const way = {'@type': 'BreadcrumbList', itemListElement: steps};
  const graph = {'@context': 'https://schema.org', '@graph': steps.length > 0 ? [resource, way] : [resource]};
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
