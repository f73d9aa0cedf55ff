/**
 * The service worker: keeps the whole site of one version on the device, and answers from there. The build writes it
 * to sw.js, with the list of the files before it. A new version is kept beside the old one, and takes over when no
 * page of the old one is open, or when the reader asks for it.
 */
import {askedCache, cachePrefix} from '@site/src/components/Offline/cacheNames';
import {isMetered} from '@site/src/components/Offline/isMetered';
import {fillCache} from './fillCache';
import {keptFile, NOT_FOUND} from './keptFile';
import {olderCaches} from './olderCaches';
import {unpacked} from './packed';
import type {WorkerScope} from './workerScope';

/** Written before this script by the build; see src/build/offline/workerScript.ts. */
declare const OFFLINE: {version: string; files: Record<string, string>};

const worker = self as unknown as WorkerScope;
const {version, files} = OFFLINE;
const {scope} = worker.registration;
const prefix = cachePrefix(scope);
const name = prefix + version;

const older = async () => olderCaches(await caches.keys(), prefix, name);
const windows = () => worker.clients.matchAll({type: 'window', includeUncontrolled: true});
const drop = (names: readonly string[]) => Promise.all(names.map((one) => caches.delete(one)));

/** A new version of a kept site is found by the browser itself, on whatever connection; then nothing is fetched unasked. */
async function install(): Promise<void> {
  const asked = askedCache(scope);
  if (isMetered(worker.navigator) && !(await caches.has(asked))) throw new Error('not on this connection');
  const all = await caches.keys();
  await fillCache({name, scope, files, older: all.filter((one) => one.startsWith(prefix) && one !== name)});
  await caches.delete(asked);
}

/** Pages that are open keep the files of their version: the one before this stays until the last of them is gone. */
async function activate(): Promise<void> {
  const before = await older();
  await drop((await windows()).length === 0 ? before : before.slice(0, -1));
  await worker.clients.claim();
}

/** Said by each page that opens: as the only one, it is of this version, and what is older has no reader any more. */
async function tidy(): Promise<void> {
  if ((await windows()).length <= 1) await drop(await older());
}

async function kept(file: string): Promise<Response | undefined> {
  const found = await (await caches.open(name)).match(new URL(file, scope).href);
  return found && unpacked(found, file === NOT_FOUND ? 404 : 200);
}

/** A file of an earlier version, for a page that is still open. */
async function keptBefore(address: string): Promise<Response | undefined> {
  for (const one of await older()) {
    const found = await (await caches.open(one)).match(address);
    if (found !== undefined) return unpacked(found, 200);
  }
  return undefined;
}

/** Of what is not kept only the network knows; without one, nothing stands there. */
async function unknownPage(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const page = await kept(NOT_FOUND);
    if (page === undefined) throw error;
    return page;
  }
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('message', (event) => {
  if (event.data === 'activate') event.waitUntil(worker.skipWaiting());
  if (event.data === 'tidy') event.waitUntil(tidy());
});

worker.addEventListener('fetch', (event) => {
  const {request} = event;
  const address = request.url.replace(/[?#].*/, '');
  if (request.method !== 'GET' || !address.startsWith(scope)) return;
  const path = address.slice(scope.length);
  const file = keptFile(path, files);
  // The browser may have dropped what was kept.
  if (file !== undefined) event.respondWith(kept(file).then((answer) => answer ?? fetch(request)));
  else if (path.startsWith('assets/')) event.respondWith(keptBefore(address).then((answer) => answer ?? fetch(request)));
  else if (request.mode === 'navigate') event.respondWith(unknownPage(request));
});
