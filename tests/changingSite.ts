import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {keptFiles} from '../src/build/offline/keptFiles';
import {workerScript} from '../src/build/offline/workerScript';

/** What goes wrong with a file on its way. */
export type Mishap = 'missing' | 'cut off' | 'an error' | 'broken off';

/** A copy of the built site on a host of its own, which changes while a reader is there. */
export type ChangingSite = {
  address: string;
  /** Paths that were asked for, without the slash at their beginning. */
  asked: string[];
  /** Publishes the next version: other text, and scripts by other names, as a build writes them. */
  publish: (changes: {file: string; from: string; to: string}[], renamed?: string[]) => Promise<void>;
  /** Replaces the service worker. */
  publishWorker: (script: string) => void;
  /** Lets a file go wrong, or right again. */
  spoil: (file: string, mishap?: Mishap) => void;
  /** Cuts the host off the network. */
  stop: () => void;
  close: () => void;
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export async function changingSite(built: string): Promise<ChangingSite> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
  fs.cpSync(built, folder, {recursive: true});
  const asked: string[] = [];
  const spoiled = new Map<string, Mishap>();

  const server = http.createServer((request, response) => {
    const file = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    asked.push(file);
    const found = [file, path.join(file, 'index.html')].find((one) =>
      fs.statSync(path.join(folder, one), {throwIfNoEntry: false})?.isFile(),
    );
    const mishap = spoiled.get(found ?? file);
    const status = mishap === 'an error' ? 502 : found === undefined || mishap === 'missing' ? 404 : 200;
    const sent = status === 200 && found !== undefined ? found : '404.html';
    const whole = fs.readFileSync(path.join(folder, sent));
    const body = mishap === 'cut off' ? whole.subarray(0, whole.length / 2) : whole;
    // Nothing is kept on the way, so that what is there comes from the worker.
    response.writeHead(status, {
      'content-type': TYPES[path.extname(sent)] ?? 'text/plain',
      'content-length': body.length,
      'cache-control': 'no-store',
    });
    if (mishap === 'broken off') {
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
    } else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    stop,
    spoil: (file, mishap) => void (mishap === undefined ? spoiled.delete(file) : spoiled.set(file, mishap)),
    async publish(changes, renamed = []) {
      for (const {file, from, to} of changes) edit(path.join(folder, file), (text) => text.replaceAll(from, to));
      for (const name of renamed) rename(folder, name);
      const [, ...code] = fs.readFileSync(path.join(folder, 'sw.js'), 'utf8').split('\n');
      fs.writeFileSync(path.join(folder, 'sw.js'), workerScript(await keptFiles(folder), code.join('\n')));
    },
    publishWorker: (script) => fs.writeFileSync(path.join(folder, 'sw.js'), script),
    close() {
      stop();
      fs.rmSync(folder, {recursive: true});
    },
  };
}

function edit(file: string, change: (text: string) => string): void {
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
}

/** Gives a script another hash in its name, everywhere. */
function rename(folder: string, name: string): void {
  const files = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => /\.(html|js)$/.test(file));
  const script = files.find((file) => path.basename(file).startsWith(`${name}.`)) ?? '';
  const [, hash = ''] = path.basename(script).split('.');
  const other = [...hash].reverse().join('');
  for (const file of files) edit(path.join(folder, file), (text) => text.replaceAll(hash, other));
  fs.renameSync(path.join(folder, script), path.join(folder, script.replace(hash, other)));
}
