import fs from 'node:fs';
import path from 'node:path';
import {contentSecurityPolicy} from './contentSecurityPolicy';
import {hostingFiles} from './hostingFiles';
import {inlineScriptHashes} from './inlineScriptHashes';
import {policyText} from './policyText';

type Options = {
  /** The pages, as paths of files. */
  pages: string[];
  outDir: string;
  baseUrl: string;
  /** Origins that scripts may ask beside their own. */
  connect: string[];
};

/** Puts one policy for all pages into each of them, for hosts that send no headers, and writes what the others need. */
export function writeHostingFiles({pages, outDir, baseUrl, connect}: Options): void {
  const hashes = new Set<string>();
  // At once rather than in turns, as in makeStatic.ts.
  for (const file of pages) for (const hash of inlineScriptHashes(fs.readFileSync(file, 'utf8'))) hashes.add(hash);
  const sources = {scriptHashes: [...hashes], connect};
  const meta = `<meta http-equiv=Content-Security-Policy content="${policyText(contentSecurityPolicy(sources), 'meta')}">`;
  for (const file of pages) {
    const html = fs.readFileSync(file, 'utf8');
    // First of all: a policy holds only for what comes after it.
    fs.writeFileSync(
      file,
      html.replace(/<meta charset=[^>]*>/i, (charset) => charset + meta),
    );
  }
  for (const [name, text] of Object.entries(hostingFiles({...sources, baseUrl}))) {
    fs.mkdirSync(path.dirname(path.join(outDir, name)), {recursive: true});
    fs.writeFileSync(path.join(outDir, name), text);
  }
}
