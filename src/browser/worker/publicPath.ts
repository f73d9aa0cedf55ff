/**
 * Where readers find a file of the site, relative to the base URL: a page by its route, since some hosts lead away from
 * the names of files, and not all of them to the right place.
 */
export function publicPath(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, '');
}
