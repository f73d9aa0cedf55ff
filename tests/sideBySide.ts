/** Pages that are looked at side by side: most of the time each waits for something. */
const AT_ONCE = 4;

/** Does something for each route, for some at a time. */
export async function sideBySide(routes: readonly string[], act: (route: string) => Promise<void>): Promise<void> {
  for (let place = 0; place < routes.length; place += AT_ONCE) await Promise.all(routes.slice(place, place + AT_ONCE).map(act));
}
