import type {LoadContext, Plugin} from '@docusaurus/types';
import {minifyPages} from './minifyPages';

/**
 * Minifies the pages rather than Docusaurus, which does so with each of them in each build: after one edit that is an
 * eighth to a sixth of a build of 300 pages. Docusaurus asks the variable when a thread begins to render: where there
 * are too few pages for threads of their own it has asked before, and minifies them itself.
 */
export function minifyPlugin({siteDir, outDir}: LoadContext): Plugin {
  process.env.SKIP_HTML_MINIFICATION = 'true';
  return {
    name: 'minify',

    async postBuild() {
      await minifyPages(siteDir, outDir);
    },
  };
}
