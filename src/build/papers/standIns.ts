/**
 * A stored PDF knows no address of the site: it is the same for every host. Links to the site begin with `site`, and an
 * empty link to `address` keeps the place where the address is to be read.
 */
export const STAND_INS = {site: 'https://site.invalid/', address: 'https://address.invalid/'} as const;
