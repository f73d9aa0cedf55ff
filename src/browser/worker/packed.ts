import type {Fetched} from './fetchExact';

/** The hash of what is packed, so that the next version need not fetch it again. */
const HASH = 'x-content-hash';
/** They speak of the bytes that came over the network. */
const OF_TRANSFER = ['content-encoding', 'content-length', 'vary', 'transfer-encoding'];

/** A file as it is kept: compressed, a fifth of its size, with the headers of its host, among them the security policy. */
export function packed({body, headers}: Fetched, hash: string): Promise<Response> {
  const kept = new Headers(headers);
  for (const name of OF_TRANSFER) kept.delete(name);
  kept.set(HASH, hash);
  const stream = new Blob([body]).stream().pipeThrough(new CompressionStream('gzip'));
  // Read to its end, so that a full disk is noticed now.
  return new Response(stream).arrayBuffer().then((bytes) => new Response(bytes, {headers: kept}));
}

/** True for a kept file whose content has this hash. */
export function holds(kept: Response, hash: string): boolean {
  return kept.headers.get(HASH) === hash;
}

/** The answer that a kept file is. */
export function unpacked(kept: Response, status: number): Response {
  return new Response(kept.body?.pipeThrough(new DecompressionStream('gzip')) ?? null, {status, headers: kept.headers});
}
