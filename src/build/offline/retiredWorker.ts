/**
 * Stands where a service worker was, in a build without one: a browser that has the former one would otherwise go on
 * showing what it kept for ever. It drops what was kept, and itself, and lets open pages come from the network.
 */
export const RETIRED_WORKER = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      const {scope} = registration;
      const names = await caches.keys();
      await Promise.all(names.filter((name) => name.startsWith('offline ' + scope + ' ')).map((name) => caches.delete(name)));
      await registration.unregister();
      for (const client of await clients.matchAll({type: 'window'})) client.navigate(client.url);
    })(),
  ),
);
`;
