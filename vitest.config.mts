import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

// The first read of all pages takes seconds on a busy machine.
const testTimeout = 120_000;

export default defineConfig({
  resolve: {alias: {'@site': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')}},
  test: {
    projects: [
      // Functions that change nothing around them share what they import, which halves the time.
      {extends: true, test: {name: 'pure', include: ['src/{components,content,study}/**/*.test.ts'], isolate: false, testTimeout}},
      // These put other modules, files and variables in the place of the real ones.
      {extends: true, test: {name: 'node', include: ['{scripts,src/build,src/browser,src/theme}/**/*.test.ts'], testTimeout}},
    ],
  },
});
