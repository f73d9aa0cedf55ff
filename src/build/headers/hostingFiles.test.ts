import {expect, test} from 'vitest';
import {hostingFiles} from './hostingFiles';

const files = hostingFiles({scriptHashes: ['aaa='], connect: ['https://app-dsn.algolia.net'], baseUrl: '/'});

test('each host gets its file', () => {
  expect(Object.keys(files)).toEqual(['_headers', 'hosting/nginx.conf', 'hosting/cloudfront-headers.json']);
});

test.each(Object.entries(files))('%s names the policy of the site', (_, content) => {
  expect(content).toContain("script-src 'self' 'sha256-aaa='; ");
  expect(content).toContain("connect-src 'self' https://app-dsn.algolia.net; ");
});
