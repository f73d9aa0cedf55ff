import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {ensureNginx} from './nginx';

vi.mock('node:child_process', () => ({execFileSync: vi.fn()}));

const installed = new Set<string>();

beforeEach(() => {
  installed.clear();
  vi.stubEnv('NGINX_PATH', undefined);
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(fs, 'existsSync').mockImplementation((path) => installed.has(String(path)));
  vi.mocked(execFileSync).mockReset();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test('root of a Debian gets one installed', () => {
  installed.add('/usr/bin/apt-get');
  vi.spyOn(process as {getuid(): number}, 'getuid').mockReturnValue(0);
  vi.mocked(execFileSync).mockImplementation(() => {
    installed.add('/usr/sbin/nginx');
    return '';
  });
  expect(ensureNginx()).toBe('/usr/sbin/nginx');
});

test('others are told what to do, and nothing is run', () => {
  installed.add('/usr/bin/apt-get');
  vi.spyOn(process as {getuid(): number}, 'getuid').mockReturnValue(1000);
  expect(() => ensureNginx()).toThrow('No nginx found, and it could not be installed. Install nginx, or set NGINX_PATH');
  expect(execFileSync).not.toHaveBeenCalled();
});

test('a path that names nothing is a mistake', () => {
  vi.stubEnv('NGINX_PATH', '/nowhere/nginx');
  expect(() => ensureNginx()).toThrow('NGINX_PATH names no file: /nowhere/nginx');
});
