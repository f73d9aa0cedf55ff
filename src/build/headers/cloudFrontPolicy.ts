import type {HeaderList} from './securityHeaders';

/** Settings that CloudFront has of its own for a header; it refuses these headers among the custom ones. */
const OWN_SETTINGS: Record<string, (value: string) => Record<string, object>> = {
  'Content-Security-Policy': (value) => ({ContentSecurityPolicy: {Override: true, ContentSecurityPolicy: value}}),
  'Strict-Transport-Security': (value) => ({
    StrictTransportSecurity: {Override: true, AccessControlMaxAgeSec: Number(value.replace('max-age=', ''))},
  }),
  'X-Content-Type-Options': () => ({ContentTypeOptions: {Override: true}}),
  'Referrer-Policy': (value) => ({ReferrerPolicy: {Override: true, ReferrerPolicy: value}}),
  'X-Frame-Options': (value) => ({FrameOptions: {Override: true, FrameOption: value}}),
};

/**
 * The configuration of a response headers policy of Amazon CloudFront, as JSON. The policy is attached to a
 * cache behavior, which knows the folder; how long files are kept is metadata of the objects in Amazon S3.
 * Shape: `ResponseHeadersPolicyConfig` of the API 2020-05-31.
 */
export function cloudFrontPolicy(headers: HeaderList, baseUrl: string): string {
  const entries = Object.entries(headers);
  const own = entries.map(([name, value]) => OWN_SETTINGS[name]?.(value) ?? {});
  const custom = entries.filter(([name]) => !(name in OWN_SETTINGS)).map(([Header, Value]) => ({Header, Value, Override: true}));
  const config = {
    Name: 'msk-exam-cheat-sheet',
    Comment: `Security headers of the site at ${baseUrl}`,
    SecurityHeadersConfig: Object.assign({}, ...own),
    CustomHeadersConfig: {Quantity: custom.length, Items: custom},
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
