import {minifySync, type Options} from '@swc/html';

/** Those of Docusaurus: what a page that is hydrated still matches. */
const OPTIONS: Options = {
  removeComments: false,
  preserveComments: [],
  tagOmission: 'keep-head-and-body',
  sortSpaceSeparatedAttributeValues: false,
  sortAttributes: false,
  normalizeAttributes: false,
  removeEmptyAttributes: false,
  removeRedundantAttributes: 'none',
  minifyJs: true,
  minifyJson: true,
  minifyCss: true,
};

/** The page in as few bytes as a browser needs to read it. */
export function minifyPage(html: string): string {
  return minifySync(html, OPTIONS).code;
}
