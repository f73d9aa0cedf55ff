import postcss from 'postcss';

/** Conditions that no paper meets. */
const SCREEN_ONLY = /hover|pointer|prefers-|scripting|screen|forced-colors/;
/** The layer of a dialog that no paper shows. */
const SEARCH = /theme-search/;
/** States and colours that no printed element has. */
const NEVER_PRINTED = /:hover|:focus|:target|:active|::backdrop|\[data-theme=["']?dark/;

/** The part of a style sheet that may show on paper. */
export function paperStyles(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules('media', (rule) => void (SCREEN_ONLY.test(rule.params) && rule.remove()));
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => !NEVER_PRINTED.test(selector));
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  // The layers that are named ahead depend on which plugins a build has; search by Algolia brings one of its own.
  root.walkAtRules('layer', (rule) => void ((rule.nodes === undefined || SEARCH.test(rule.params)) && rule.remove()));
  return root.toString();
}
