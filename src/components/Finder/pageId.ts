/** The id of a page by its route: "security", "overview". */
export function pageId(route: string): string {
  return route === '/msk/' ? 'overview' : route.replace(/^\/msk\//, '');
}
