import {expect, test} from 'vitest';
import {contentSecurityPolicy} from './contentSecurityPolicy';
import {securityHeaders} from './securityHeaders';

const headers = securityHeaders(contentSecurityPolicy({scriptHashes: [], connect: []}));

test('every answer carries these headers, in this order', () => {
  expect(Object.keys(headers)).toEqual([
    'Content-Security-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Permissions-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
    'X-Frame-Options',
  ]);
});

test('a host in whose folder the site stands keeps its subdomains', () => {
  expect(headers['Strict-Transport-Security']).not.toMatch(/includeSubDomains|preload/i);
});

test('a link can be copied and shared, and nothing else of the device is open', () => {
  const features = headers['Permissions-Policy']?.split(', ') ?? [];
  expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual(['clipboard-write=(self)']);
  expect(features).not.toContain('web-share=()');
  expect(features).toEqual(expect.arrayContaining(['camera=()', 'geolocation=()', 'microphone=()', 'clipboard-read=()']));
});

test('a policy that a host would cut stops the build', () => {
  const scriptHashes = Array.from({length: 30}, (_, index) => `${index}`.padStart(44, 'x'));
  const policy = contentSecurityPolicy({scriptHashes, connect: []});
  expect(() => securityHeaders(policy)).toThrow(/Content-Security-Policy has \d+ characters; hosts take 1783. It names 30 inline scripts/);
});
