import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import {chromium} from '@playwright/test';
import {afterEach, expect, test, vi} from 'vitest';
import {ensureChromium, ensureHeadlessChromium} from './chromium';

vi.mock('node:child_process', () => ({execFileSync: vi.fn()}));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test('when the first installer fails, the next is tried', () => {
  const installed = new Set(['/usr/bin/apt-get']);
  vi.stubEnv('CHROMIUM_PATH', undefined);
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(process as {getuid(): number}, 'getuid').mockReturnValue(0);
  vi.spyOn(fs, 'existsSync').mockImplementation((path) => installed.has(String(path)));
  vi.mocked(execFileSync).mockImplementation((command) => {
    if (command !== 'npx') throw new Error('no network');
    installed.add(chromium.executablePath());
    return '';
  });
  expect(ensureChromium()).toBe(chromium.executablePath());
});

test('when all fail, the advice says what to do', () => {
  vi.stubEnv('CHROMIUM_PATH', undefined);
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(fs, 'existsSync').mockReturnValue(false);
  vi.mocked(execFileSync).mockImplementation(() => {
    throw new Error('no network');
  });
  expect(() => ensureChromium()).toThrow('set CHROMIUM_PATH');
});

test('where the one without a window cannot be installed, any serves', () => {
  vi.stubEnv('CHROMIUM_PATH', undefined);
  vi.spyOn(fs, 'existsSync').mockImplementation((path) => path === '/usr/bin/google-chrome');
  expect(ensureHeadlessChromium()).toBe('/usr/bin/google-chrome');
});
