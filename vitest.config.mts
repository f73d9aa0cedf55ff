import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@site': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')}},
  // The first read of all pages takes seconds on a busy machine.
  test: {include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], testTimeout: 120_000},
});
