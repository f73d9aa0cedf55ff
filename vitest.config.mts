import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

// The first read of all pages takes seconds on a busy machine.
const testTimeout = 120_000;

const PURE = 'src/{components,content,study}/**/*.test.ts';
const FUZZ = '**/*.fuzz.test.ts';

export default defineConfig({
  resolve: {alias: {'@site': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')}},
  test: {
    projects: [
      // Functions that change nothing around them share what they import, which halves the time.
      {extends: true, test: {name: 'pure', include: [PURE], exclude: [FUZZ], isolate: false, testTimeout}},
      // Ten thousand cases each: `npm run fuzz`.
      {extends: true, test: {name: 'fuzz', include: [FUZZ], isolate: false, testTimeout}},
      // These put other modules, files and variables in the place of the real ones.
      {extends: true, test: {name: 'node', include: ['{scripts,src/build,src/browser,src/theme}/**/*.test.ts'], testTimeout}},
    ],
  },
});
