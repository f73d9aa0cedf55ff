import type {HtmlTags} from '@docusaurus/types';
import {PAPER} from './webManifest';

/** What the head of each page says to a system that can install the site. */
export function headTags(baseUrl: string): HtmlTags {
  const color = (scheme: keyof typeof PAPER) => ({
    tagName: 'meta',
    attributes: {name: 'theme-color', media: `(prefers-color-scheme:${scheme})`, content: PAPER[scheme]},
  });
  return [{tagName: 'link', attributes: {rel: 'manifest', href: `${baseUrl}manifest.webmanifest`}}, color('light'), color('dark')];
}
