import type {ThemeConfig} from '@docusaurus/preset-classic';
import {afterEach, expect, test, vi} from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each(['/', '/study/msk/', '/study/msk'])('the sheet is marked in the menu on its own pages only, at %s', async (baseUrl) => {
  vi.stubEnv('BASE_URL', baseUrl);
  const {default: config} = await import('../../docusaurus.config');
  const {navbar} = config.themeConfig as ThemeConfig;
  const active = new RegExp(String(navbar?.items?.find(({to}) => to === '/msk/')?.activeBaseRegex));
  const isActive = (route: string) => active.test(config.baseUrl + route);
  expect(['msk/', 'msk/security', 'msk/summary'].map(isActive)).toEqual([true, true, true]);
  expect(['', 'sources', 'corrections', 'msk/exam-focus'].map(isActive)).toEqual([false, false, false, false]);
});
