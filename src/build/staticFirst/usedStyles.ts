import {PurgeCSS} from 'purgecss';
import type {UsedNames} from './UsedNames';

/** What the browser itself sets, which stands in no page. */
const STATES = ['open', 'hidden', 'disabled', 'checked'];

/** A style sheet without the rules, variables and animations that nothing uses. */
export async function usedStyles(css: string, used: UsedNames): Promise<string> {
  const names = {
    tags: [...used.tags],
    ids: [...used.ids],
    classes: [...used.classes],
    attributes: {names: [...used.attributes, ...STATES], values: [...used.values, ...used.words]},
    undetermined: [...used.words],
  };
  const [result] = await new PurgeCSS().purge({
    css: [{raw: css}],
    content: [{raw: '', extension: 'html'}],
    extractors: [{extensions: ['html'], extractor: () => names}],
    safelist: {variables: [...used.variables]},
    variables: true,
    keyframes: true,
    fontFace: true,
  });
  return result?.css ?? css;
}
