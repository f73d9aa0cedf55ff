import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';

const FAULTY = path.resolve('tests/fixtures/faulty');
const tsx = path.resolve('node_modules/tsx/dist/cli.mjs');

test.each([
  ['scripts/publishLinks.ts', 'docs/_data/published-links.txt'],
  ['scripts/diagrams/index.ts', 'static'],
  ['scripts/pictures/index.ts', 'static'],
])('%s names the faults of the content and writes nothing', {timeout: 60_000}, (script, output) => {
  const {status, stderr} = spawnSync(process.execPath, [tsx, path.resolve(script)], {cwd: FAULTY, encoding: 'utf8'});
  expect(status).toBe(1);
  expect(stderr).toContain('docs/monitoring.mdx:13  key fact without a source');
  expect(fs.existsSync(path.join(FAULTY, output))).toBe(false);
});
