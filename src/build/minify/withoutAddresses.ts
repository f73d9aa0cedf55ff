/** Of a script or a style sheet: its name says what is in it. */
const ADDRESS = /(src|href)="([^"]*\/assets\/(?:js|css)\/[^"]*)"/g;
const PLACE = /@address-(\d+)@/g;

/**
 * The page as it was rendered without the addresses of its scripts and styles, which an edit of any page may change, and
 * what puts them into what was made of it.
 */
export function withoutAddresses(html: string): {text: string; restore: (made: string) => string} {
  const addresses: string[] = [];
  const text = html.replace(ADDRESS, (_, name: string, address: string) => `${name}="@address-${addresses.push(address) - 1}@"`);
  return {text, restore: (made) => made.replace(PLACE, (_, index: string) => addresses[Number(index)] ?? '')};
}
