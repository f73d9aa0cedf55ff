import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import {afterEach, expect, test, vi} from 'vitest';
import {ensureFirefox} from './firefox';

vi.mock('node:child_process', () => ({execFileSync: vi.fn()}));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test('on Debian as root a missing Firefox is installed', () => {
  const installed = new Set(['/usr/bin/apt-get']);
  vi.stubEnv('FIREFOX_PATH', undefined);
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(process as {getuid(): number}, 'getuid').mockReturnValue(0);
  vi.spyOn(fs, 'existsSync').mockImplementation((path) => installed.has(String(path)));
  vi.mocked(execFileSync).mockImplementation((_, args) => {
    if (args?.includes('firefox-esr')) installed.add('/usr/bin/firefox-esr');
    return '';
  });
  expect(ensureFirefox()).toBe('/usr/bin/firefox-esr');
});

test('elsewhere the advice says what to do', () => {
  vi.stubEnv('FIREFOX_PATH', undefined);
  vi.spyOn(fs, 'existsSync').mockReturnValue(false);
  expect(() => ensureFirefox()).toThrow('set FIREFOX_PATH');
});
