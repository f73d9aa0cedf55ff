import {ISLANDS} from './islands';
import {typed} from './typed';

/** Makes the islands of this page live, each in a React root of its own. Resolves when all have answered. */
export async function hydrateIslands(): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>('[data-island]')];
  await Promise.all(places.map(hydrateIsland));
}

/** An island whose scripts cannot be loaded stays the document that it is. */
async function hydrateIsland(place: HTMLElement): Promise<void> {
  const loadIsland = ISLANDS[place.dataset.island as keyof typeof ISLANDS];
  try {
    const [{hydrate}, island] = await Promise.all([import(/* webpackChunkName: "hydrate" */ './hydrate'), loadIsland()]);
    const entries = typed(place);
    for (const entry of entries) entry.forget();
    await hydrate(place, island);
    for (const entry of entries) {
      entry.again();
      // Each acts on what the one before has shown.
      await new Promise((resolve) => setTimeout(resolve));
    }
  } catch (error) {
    reportError(error);
    document.dispatchEvent(new Event('reader:fail'));
  }
}
