import type {Policy} from './contentSecurityPolicy';
import {permissionsPolicy} from './permissionsPolicy';
import {policyText} from './policyText';

/** Headers by name, in the order they are written. */
export type HeaderList = Record<string, string>;

/** CloudFront takes no longer value, in characters; with its name such a value fits a line of Cloudflare Pages. */
const LONGEST = 1783;

/**
 * The headers of every answer of the site. Throws when a value is longer than a host takes: a header that a
 * host drops in silence protects nobody.
 */
export function securityHeaders(policy: Policy): HeaderList {
  const headers = {
    'Content-Security-Policy': policyText(policy, 'header'),
    // A year. Not for subdomains: they are not ours to decide on.
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    // Nobody else learns who reads what; our own logs still say which page holds a dead link.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': permissionsPolicy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // For browsers that do not know frame-ancestors.
    'X-Frame-Options': 'DENY',
  };
  for (const [name, value] of Object.entries(headers)) if (value.length > LONGEST) throw new Error(tooLong(name, value));
  return headers;
}

function tooLong(name: string, value: string): string {
  const hashes = value.split("'sha256-").length - 1;
  return `The header ${name} has ${value.length} characters; hosts take ${LONGEST}. It names ${hashes} inline scripts and styles: give the pages fewer different ones.`;
}
