import fs from 'node:fs';
import {expect, test} from 'vitest';
import {CACHE_RULES} from './cacheRules';

test('the commands of the README for Amazon S3 set what the other hosts get', () => {
  const readme = fs.readFileSync('README.md', 'utf8');
  for (const {cacheControl} of CACHE_RULES) expect(readme).toContain(`--cache-control '${cacheControl}'`);
});

test('the service worker and the manifest are asked for anew each time', () => {
  for (const file of ['sw.js', 'manifest.webmanifest'])
    expect(CACHE_RULES.find(({folder}) => file.startsWith(folder))?.cacheControl).toBe('no-cache');
});
