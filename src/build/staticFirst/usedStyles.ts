import {PurgeCSS} from 'purgecss';
import type {Names} from './usedNames';

/** What the browser itself sets, which stands in no page. */
const STATES = ['open', 'hidden', 'disabled', 'checked', 'dark', 'light', 'true'];

/** A style sheet without the rules, variables and animations that nothing uses. */
export async function usedStyles(css: string, names: Names): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    css: [{raw: css}],
    content: [{raw: '', extension: 'html'}],
    extractors: [{extensions: ['html'], extractor: () => ({...names, undetermined: [...names.undetermined, ...STATES]})}],
    dynamicAttributes: STATES,
    variables: true,
    keyframes: true,
    fontFace: true,
  });
  return result?.css ?? css;
}
