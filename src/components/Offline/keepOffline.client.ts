import {askedCache} from './cacheNames';
import {isFree} from './isFree.client';
import type {OfflineState} from './offlineText';
import {registrationState} from './registrationState';
import {showOffline} from './showOffline.client';

/**
 * Keeps the site for reading offline: unasked where that costs nothing, else at the reader's word, and says on the line
 * at the foot of the page how it stands. Where the browser refuses, that is all it says.
 */
export async function keepOffline(): Promise<void> {
  const line = document.querySelector<HTMLElement>('[data-offline]');
  if (line === null) return;
  const workers = navigator.serviceWorker;
  // Only what is compressed stays as small as it should.
  if (workers === undefined || typeof CompressionStream === 'undefined') return showOffline(line, 'refused', () => {});
  const scope = new URL(process.env.BASE_URL ?? '/', location.href).href;

  /** The reader has asked for the newer version, and waits for it. */
  let isAwaited = false;
  /** Another tab has let a newer version take over. */
  let isPast = false;
  let controller = workers.controller;
  let followed: ServiceWorkerRegistration | undefined;
  const show = (state: OfflineState, act = () => {}) => showOffline(line, state, act);

  workers.addEventListener('controllerchange', () => {
    // The first one takes over the page that has asked for it; a later one is of a newer version than the page.
    if (isAwaited) return location.reload();
    isPast ||= controller !== null;
    if (isPast) show('newer', () => location.reload());
    controller = workers.controller;
  });

  function update(registration: ServiceWorkerRegistration): void {
    const state = registrationState(registration);
    if (isAwaited && state === 'newer') registration.waiting?.postMessage('activate');
    else show(state, state === 'failed' ? () => void keep(true) : () => void load(registration));
  }

  function watch(registration: ServiceWorkerRegistration): void {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (isPast) return;
      const isLost = worker.state === 'redundant' && registration.active !== null && registration.active !== worker;
      if (isLost && isAwaited) show('broken', () => void load(registration));
      else if (isLost && !isFree()) show('newer', () => void load(registration));
      else update(registration);
    });
  }

  function follow(registration: ServiceWorkerRegistration): void {
    if (followed !== registration) registration.addEventListener('updatefound', () => watch(registration));
    followed = registration;
    watch(registration);
    update(registration);
  }

  async function load(registration: ServiceWorkerRegistration): Promise<void> {
    isAwaited = true;
    if (registration.waiting !== null) return registration.waiting.postMessage('activate');
    await caches.open(askedCache(scope));
    await registration.update().catch(() => show('broken', () => void load(registration)));
  }

  async function keep(isAsked: boolean): Promise<void> {
    show('keeping');
    try {
      if (isAsked) await caches.open(askedCache(scope));
      follow(await workers.register(`${scope}sw.js`, {updateViaCache: 'none'}));
    } catch (error) {
      // A browser that refuses says so by other errors.
      show(error instanceof TypeError ? 'failed' : 'refused', () => void keep(true));
    }
  }

  const known = await workers.getRegistration(scope).catch(() => undefined);
  if (known?.scope === scope && known.active !== null) {
    follow(known);
    workers.controller?.postMessage('tidy');
    // The browser has looked for a newer version already, when nobody was there to hear of it.
    if (!isFree()) await known.update().catch(() => {});
  } else if (isFree()) await keep(false);
  else show('unkept', () => void keep(true));
}
