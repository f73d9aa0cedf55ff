import type {Policy} from './contentSecurityPolicy';

/** Browsers ignore it in a `<meta>`, and complain on the console. */
const HEADER_ONLY = 'frame-ancestors';

/** The policy as the value of its header, or as the `content` of a `<meta http-equiv="Content-Security-Policy">`. */
export function policyText(policy: Policy, place: 'header' | 'meta'): string {
  return Object.entries(policy)
    .filter(([directive]) => place === 'header' || directive !== HEADER_ONLY)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
