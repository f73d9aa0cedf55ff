import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

// The first read of all pages takes seconds on a busy machine.
const testTimeout = 120_000;

const FUZZ = '**/*.fuzz.test.ts';
/** These put other functions in the place of those of Node. */
const PROGRAMS = 'scripts/programs/*.test.ts';

export default defineConfig({
  resolve: {alias: {'@site': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')}},
  test: {
    pool: 'threads',
    // By default one processor is left idle, which of two is half.
    maxWorkers: '100%',
    projects: [
      // What files import they share, above all the sheet itself: that takes a third of the time.
      {
        extends: true,
        test: {name: 'unit', include: ['{scripts,src}/**/*.test.ts'], exclude: [FUZZ, PROGRAMS], isolate: false, testTimeout},
      },
      {extends: true, test: {name: 'programs', include: [PROGRAMS], testTimeout}},
      // Ten thousand cases each.
      {extends: true, test: {name: 'fuzz', include: [FUZZ], isolate: false, testTimeout}},
    ],
  },
});
