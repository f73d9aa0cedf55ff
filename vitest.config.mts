import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

// The first read of all pages takes seconds on a busy machine.
const testTimeout = 120_000;

export default defineConfig({
  resolve: {alias: {'@site': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')}},
  test: {
    projects: [
      // Functions that change nothing around them share what they import, which halves the time.
      {extends: true, test: {name: 'src', include: ['src/**/*.test.ts'], isolate: false, testTimeout}},
      {extends: true, test: {name: 'scripts', include: ['scripts/**/*.test.ts'], testTimeout}},
    ],
  },
});
