import path from 'node:path';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@site': path.resolve(__dirname)}},
  test: {include: ['src/**/*.test.ts', 'scripts/**/*.test.ts']},
});
