import {createHash} from 'node:crypto';
import {expect, test, vi} from 'vitest';
import {contentHash} from './contentHash';
import {fetchExact} from './fetchExact';
import {holds, packed, unpacked} from './packed';

const PAGE = `<!doctype html><title>Größe</title>${'<p>A broker.</p>'.repeat(200)}`;
const hash = createHash('sha256').update(PAGE).digest('hex').slice(0, 12);
const answers = (...bodies: (string | Response)[]) => {
  const fetcher = vi.fn<typeof fetch>();
  for (const body of bodies) fetcher.mockResolvedValueOnce(typeof body === 'string' ? new Response(body) : body);
  return fetcher;
};

test('the build and the browser hash alike', async () => {
  expect(await contentHash(new TextEncoder().encode(PAGE))).toBe(hash);
});

test('what is right is fetched once', async () => {
  const fetcher = answers(PAGE);
  const {body} = await fetchExact('/a', hash, fetcher);
  expect(new TextDecoder().decode(body)).toBe(PAGE);
  expect(fetcher).toHaveBeenCalledTimes(1);
});

test('what the browser kept wrongly is fetched again past its cache', async () => {
  const fetcher = answers(PAGE.slice(0, 100), PAGE);
  await fetchExact('/a', hash, fetcher);
  expect(fetcher.mock.calls.map(([, options]) => options?.cache)).toEqual(['no-cache', 'reload']);
});

test.each([
  ['cut off', () => PAGE.slice(0, -1)],
  ['an error', () => new Response('Bad gateway', {status: 502})],
  ['empty', () => ''],
])('what is %s twice is refused', async (_, body) => {
  await expect(fetchExact('/a', hash, answers(body(), body()))).rejects.toThrow('/a is not');
});

test('the page for unknown addresses counts though its status says that it is not there', async () => {
  const {body} = await fetchExact('/404.html', hash, answers(new Response(PAGE, {status: 404})));
  expect(body.byteLength).toBeGreaterThan(3000);
});

test('a packed file is small, knows its content, and comes back as it was with its headers', async () => {
  const headers = new Headers({
    'content-type': 'text/html',
    'content-security-policy': "default-src 'none'",
    'content-encoding': 'br',
    vary: '*',
  });
  const kept = await packed({body: new TextEncoder().encode(PAGE).buffer as ArrayBuffer, headers}, hash);
  expect((await kept.clone().arrayBuffer()).byteLength).toBeLessThan(PAGE.length / 4);
  expect([holds(kept, hash), holds(kept, 'other')]).toEqual([true, false]);
  const answer = unpacked(kept, 404);
  expect([...answer.headers.keys()]).toEqual(['content-security-policy', 'content-type', 'x-content-hash']);
  expect([answer.status, await answer.text()]).toEqual([404, PAGE]);
});
