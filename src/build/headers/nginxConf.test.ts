import {expect, test} from 'vitest';
import {contentSecurityPolicy} from './contentSecurityPolicy';
import {nginxConf} from './nginxConf';
import {securityHeaders} from './securityHeaders';

const headers = securityHeaders(contentSecurityPolicy({scriptHashes: ['aaa='], connect: []}));
const root = nginxConf(headers, '/');
const folder = nginxConf(headers, '/study/msk/');

test.each(Object.entries(headers))('%s is sent with errors, too', (name, value) => {
  expect(root).toContain(`\nadd_header ${name} "${value}" always;\n`);
});

test('no location drops the headers of the server by one of its own', () => {
  expect(root.match(/^location .*/gm)?.filter((line) => line.includes('add_header'))).toEqual([]);
});

test('no value holds what nginx would read as its own', () => {
  for (const value of Object.values(headers)) expect(value).not.toMatch(/["$\\]/);
});

test('every address of a site in a folder stands below that folder', () => {
  const addresses = [...folder.matchAll(/^(?:location(?: =)?|error_page 404) (\S+?);? /gm)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(4);
  expect(addresses.filter((address) => address !== '/study/msk' && !address?.startsWith('/study/msk/'))).toEqual([]);
  expect(folder).toContain('location = /study/msk { return 301 /study/msk/; }');
});
