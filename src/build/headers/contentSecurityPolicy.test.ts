import {expect, test} from 'vitest';
import {contentSecurityPolicy} from './contentSecurityPolicy';
import {policyText} from './policyText';

const policy = contentSecurityPolicy({scriptHashes: ['bbb=', 'aaa=', 'bbb='], connect: []});

test.each([
  ['default-src', "'none'"],
  ['object-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['frame-ancestors', "'none'"],
  ['style-src', "'self'"],
  ['connect-src', "'self'"],
  ['script-src', "'self' 'sha256-aaa=' 'sha256-bbb='"],
])('%s is %s', (directive, sources) => {
  expect(policyText(policy, 'header').split('; ')).toContain(`${directive} ${sources}`);
});

test('nothing unsafe is allowed', () => {
  expect(policyText(policy, 'header')).not.toMatch(/unsafe|\*|https?:/);
});

test('an Algolia application may be asked, and nobody else', () => {
  const connect = ['https://app-dsn.algolia.net'];
  expect(contentSecurityPolicy({scriptHashes: [], connect})['connect-src']).toEqual(["'self'", ...connect]);
});

test('an inline style element is named by its hash', () => {
  expect(contentSecurityPolicy({scriptHashes: [], connect: [], styles: ['ccc=']})['style-src']).toEqual(["'self'", "'sha256-ccc='"]);
});

test('a page says the same as the header, but who may frame it', () => {
  const meta = policyText(policy, 'meta');
  expect(`${meta}; frame-ancestors 'none'`).toBe(policyText(policy, 'header'));
  expect(meta).not.toMatch(/["<>]/);
});
