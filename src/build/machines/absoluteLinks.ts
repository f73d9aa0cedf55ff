/** Makes a link of the site, `/msk/security#ports`, one that leads there from anywhere. */
export type Absolute = (link: string) => string;

/** `url` is the origin of the site, `baseUrl` its folder, with a slash at both ends. */
export function absoluteLinks({url, baseUrl}: {url: string; baseUrl: string}): Absolute {
  const home = url.replace(/\/$/, '') + baseUrl;
  return (link) => home + link.slice(1);
}
