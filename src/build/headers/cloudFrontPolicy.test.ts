import {expect, test} from 'vitest';
import {cloudFrontPolicy} from './cloudFrontPolicy';
import {contentSecurityPolicy} from './contentSecurityPolicy';
import {securityHeaders} from './securityHeaders';

const headers = securityHeaders(contentSecurityPolicy({scriptHashes: ['aaa='], connect: []}));
const policy = JSON.parse(cloudFrontPolicy(headers, '/'));

/** Members and their required parts, from `ResponseHeadersPolicySecurityHeadersConfig` of the API 2020-05-31. */
test('headers that CloudFront has settings for are set there', () => {
  expect(policy.SecurityHeadersConfig).toEqual({
    ContentSecurityPolicy: {Override: true, ContentSecurityPolicy: headers['Content-Security-Policy']},
    StrictTransportSecurity: {Override: true, AccessControlMaxAgeSec: 31536000},
    ContentTypeOptions: {Override: true},
    ReferrerPolicy: {Override: true, ReferrerPolicy: headers['Referrer-Policy']},
    FrameOptions: {Override: true, FrameOption: 'DENY'},
  });
});

test('all others are custom headers, and they are counted', () => {
  const names = ['Permissions-Policy', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy'];
  expect(policy.CustomHeadersConfig).toEqual({
    Quantity: names.length,
    Items: names.map((name) => ({Header: name, Value: headers[name], Override: true})),
  });
});

test('it has a name, and nothing that the API does not know', () => {
  expect(Object.keys(policy)).toEqual(['Name', 'Comment', 'SecurityHeadersConfig', 'CustomHeadersConfig']);
  expect(policy.Comment.length).toBeLessThanOrEqual(128);
});
