import {PurgeCSS} from 'purgecss';
import {inlineVariables} from './inlineVariables';
import type {UsedNames} from './UsedNames';

/** What the browser itself sets, which stands in no page. */
const STATES = ['open', 'hidden', 'disabled', 'checked'];

/** Parts of the theme's own library that are called like tags and roles, which scripts speak of: only pages say that they are used. */
const ORDINARY = new Set(
  'alert badge breadcrumbs button card close dropdown footer hero menu navbar pagination pills row table tabs'.split(' '),
);

/** A style sheet without the rules, variables and animations that nothing uses. */
export async function usedStyles(css: string, used: UsedNames): Promise<string> {
  const words = [...used.words];
  const names = {
    tags: [...used.tags, ...words],
    ids: [...used.ids, ...words],
    classes: [...used.classes, ...words.filter((word) => !ORDINARY.has(word))],
    attributes: {names: [...used.attributes, ...STATES], values: [...used.values, ...words]},
    undetermined: [],
  };
  const [result] = await new PurgeCSS().purge({
    css: [{raw: css}],
    content: [{raw: '', extension: 'html'}],
    extractors: [{extensions: ['html'], extractor: () => names}],
    // A state alone may be that of anything.
    safelist: {standard: [/^:/], variables: [...used.variables]},
    variables: true,
    keyframes: true,
    fontFace: true,
  });
  return inlineVariables(result?.css ?? css, used.variables);
}
