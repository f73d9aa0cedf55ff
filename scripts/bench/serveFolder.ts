import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

/** A folder as a host serves it. */
export type Server = {
  /** Where it stands, with a slash at its end. */
  address: string;
  /** What an address costs on the wire, in bytes: its file, compressed with brotli where that is worth it. */
  bytesOf: (url: string) => number;
  close: () => void;
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
/** Compressed already. */
const AS_IT_IS = new Set(['.png', '.jpg', '.woff2']);
const ENCODERS = {br: brotliCompressSync, gzip: gzipSync} as const;

/**
 * Serves a built site as a real host does, because transfer is what is measured: compressed, hashed files
 * cached for a year, the rest revalidated, and 404.html for an unknown address.
 */
export async function serveFolder(folder: string): Promise<Server> {
  const encoded = new Map<string, Buffer>();
  function encode(file: string, encoding: keyof typeof ENCODERS | undefined): Buffer {
    const key = `${encoding} ${file}`;
    const body = encoded.get(key) ?? (encoding === undefined ? fs.readFileSync(file) : ENCODERS[encoding](fs.readFileSync(file)));
    encoded.set(key, body);
    return body;
  }

  const server = http.createServer((request, response) => {
    const found = fileOf(folder, request.url ?? '/');
    const file = found ?? path.join(folder, '404.html');
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = AS_IT_IS.has(path.extname(file)) ? undefined : (['br', 'gzip'] as const).find((name) => accepted.includes(name));
    const isHashed = file.startsWith(path.join(folder, 'assets') + path.sep);
    const body = encode(file, encoding);
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': isHashed ? 'public,max-age=31536000,immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(encoding === undefined ? {} : {'content-encoding': encoding}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    bytesOf(url) {
      const file = fileOf(folder, new URL(url).pathname);
      return file === undefined ? 0 : encode(file, AS_IT_IS.has(path.extname(file)) ? undefined : 'br').length;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileOf(folder: string, url: string): string | undefined {
  const {pathname} = new URL(url, 'http://localhost');
  const asked = path.join(folder, decodeURIComponent(pathname));
  if (!asked.startsWith(folder)) return undefined;
  return [asked, path.join(asked, 'index.html'), `${asked}.html`].find((file) => fs.statSync(file, {throwIfNoEntry: false})?.isFile());
}
