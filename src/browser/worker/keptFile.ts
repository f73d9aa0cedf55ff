/** The page for every address at which nothing stands. */
export const NOT_FOUND = '404.html';

/**
 * The file of the site that stands at an address, as hosts answer it: with a slash at its end, without, or by the
 * name of the file. `path` is relative to the base URL.
 */
export function keptFile(path: string, files: Readonly<Record<string, string>>): string | undefined {
  const page = path.replace(/\/$/, '');
  return [path, page === '' ? 'index.html' : `${page}/index.html`, `${page}.html`].find((file) => Object.hasOwn(files, file));
}
