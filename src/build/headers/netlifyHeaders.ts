import {CACHE_RULES} from './cacheRules';
import type {HeaderList} from './securityHeaders';

const COMMENT = '# Written by the build. Netlify and Cloudflare Pages read it at the root of what is published, and only there.';

/**
 * The file `_headers` for Netlify and Cloudflare Pages. The rule for everything sets no `Cache-Control`:
 * Cloudflare would join it to that of a folder, and both hosts revalidate by default.
 */
export function netlifyHeaders(headers: HeaderList, baseUrl: string): string {
  const folders = CACHE_RULES.filter(({folder}) => folder !== '');
  return [
    COMMENT,
    ...block(baseUrl, headers),
    ...folders.flatMap(({folder, cacheControl}) => block(`${baseUrl}${folder}`, {'Cache-Control': cacheControl})),
    '',
  ].join('\n');
}

function block(folder: string, headers: HeaderList): string[] {
  return [`${folder}*`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];
}
