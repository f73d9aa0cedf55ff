import {createHash} from 'node:crypto';

const SCRIPT = /<script\b((?:"[^"]*"|'[^']*'|[^'">])*)>([\s\S]*?)<\/script/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** What a browser holds to the policy; every other type is data that it never runs. */
const HELD = ['', 'module', 'text/javascript', 'application/javascript', 'importmap', 'speculationrules'];

/**
 * Base64 SHA-256 of each inline script of a page, as a content security policy names it, without the prefix
 * `sha256-`. Scripts of files and data blocks such as `application/ld+json` need no hash.
 */
export function inlineScriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(SCRIPT)].flatMap(([, tag = '', text = '']) => {
    const {src, type = ''} = attributes(tag);
    return src === undefined && HELD.includes(type.trim().toLowerCase()) ? [hash(text)] : [];
  });
  return [...new Set(hashes)];
}

function attributes(tag: string): Record<string, string | undefined> {
  return Object.fromEntries(
    [...tag.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? '']),
  );
}

/** A browser hashes what it parsed, and parsing makes every line end a line feed. */
function hash(text: string): string {
  return createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64');
}
