import type {LoadContext} from '@docusaurus/types';
import {afterEach, expect, test, vi} from 'vitest';
import {FaultError} from '../content/fault';
import {studyPlugin} from './studyPlugin';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function errorOf(mode: 'development' | 'production'): Promise<Error> {
  vi.stubEnv('NODE_ENV', mode);
  const plugin = studyPlugin({siteDir: 'tests/fixtures/faulty', generatedFilesDir: ''} as LoadContext);
  try {
    await plugin.loadContent?.();
  } catch (error) {
    return error as Error;
  }
  throw new Error('the faulty content was loaded');
}

test('a build stops once, with the faults of all files', async () => {
  const error = await errorOf('development');
  expect(error).toBeInstanceOf(FaultError);
  expect(error.message).toContain('docs/monitoring.mdx:13');
  expect(error.message).toContain('docs/_data/sources.yaml:7');
});

test('a diagram that is not drawn stops the production build, not the live preview', async () => {
  expect((await errorOf('production')).message).toContain('docs/monitoring.mdx:17  diagram not drawn');
  expect((await errorOf('development')).message).not.toContain('diagram not drawn');
});

test('a page without its picture stops the production build, not the live preview', async () => {
  const {message} = await errorOf('production');
  expect(message).toContain(
    'docs/monitoring.mdx:1  picture not drawn\n    received: /msk/monitoring\n    allowed:  run "npm run pictures"',
  );
  expect(message).toContain('received: /corrections');
  expect((await errorOf('development')).message).not.toContain('picture not drawn');
});
