/** What a page may load beyond its own files. */
export type PolicySources = {
  /** Base64 SHA-256 of the inline scripts, without a prefix. */
  scriptHashes: string[];
  /** Origins that scripts may ask beside their own, as those of an Algolia application. */
  connect: string[];
  /** Base64 SHA-256 of inline `<style>` elements, without a prefix. A `style` attribute cannot be allowed. */
  styles?: string[];
};

/** Directives of a content security policy, in the order they are sent, each with its sources. */
export type Policy = Record<string, string[]>;

/**
 * Everything is closed, and what the site needs is opened by name. Not `upgrade-insecure-requests`: WebKit
 * upgrades http://localhost, every browser upgrades http://192.168.…, and both pages then lose their styles.
 */
export function contentSecurityPolicy({scriptHashes, connect, styles = []}: PolicySources): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashSources(scriptHashes)],
    'style-src': ["'self'", ...hashSources(styles)],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...connect],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
}

/** Sorted, so that the same site has the same policy, in whatever order its pages were read. */
function hashSources(hashes: string[]): string[] {
  return [...new Set(hashes)].sort().map((hash) => `'sha256-${hash}'`);
}
