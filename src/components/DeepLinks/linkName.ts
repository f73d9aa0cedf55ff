/** What the links of places are called, before the name of the place. */
const OF_LINK = /^Direct link to (row )?/;

/**
 * What a link to a place is called where it is pasted: `IAM access control · Security and access control`.
 * `label` is the place, or how its link is called; without one the name of the page stands for it.
 */
export function linkName(label: string, page: string): string {
  const place = label.replace(OF_LINK, '').trim();
  return [place, page.trim()].filter((part) => part !== '').join(' · ');
}
