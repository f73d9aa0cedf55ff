import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {PAPER_ROUTES, ROUTES} from './content';
import {listen} from './listen';
import {open} from './open';
import {STRICT_SITE} from './sites';

test.use({baseURL: STRICT_SITE.address, serviceWorkers: 'allow'});

const build = path.resolve(__dirname, '..', STRICT_SITE.folder);

/** What the build promises to Netlify for every address, so nginx must send it, too. */
const PROMISED = Object.fromEntries(
  fs
    .readFileSync(path.join(build, '_headers'), 'utf8')
    .split(/^(?=\S)/m)
    .filter((block) => block.startsWith('/*\n'))
    .flatMap((block) => [...block.matchAll(/^ {2}(.+?): (.+)$/gm)])
    .map(([, name = '', value = '']) => [name.toLowerCase(), value]),
);

test('every route is answered at once, with every header', async ({request}) => {
  expect(Object.keys(PROMISED)).toContain('content-security-policy');
  for (const route of [...ROUTES, ...PAPER_ROUTES, '/nowhere']) {
    const answer = await request.get(route.slice(1), {maxRedirects: 0});
    expect.soft(answer.status(), route).toBe(route === '/nowhere' ? 404 : 200);
    const headers = {...PROMISED, 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8'};
    expect.soft(answer.headers(), route).toMatchObject(headers);
  }
});

for (const route of PAPER_ROUTES) {
  // routes.spec.ts listens to all others.
  test(`${route} keeps to its policy`, async ({page}) => {
    const heard = listen(page, STRICT_SITE.address);
    await open(page, route);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    expect(heard).toEqual([]);
  });
}

test('what a page does on demand keeps to its policy', async ({page}) => {
  const heard = listen(page, STRICT_SITE.address);
  await open(page, '/msk/security');
  await page.locator('#ports a.hash-link').click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  await page
    .getByRole('button', {name: /^Full screen/})
    .first()
    .click();
  await expect(page.getByRole('dialog').locator('svg')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', {name: 'Search'}).getByRole('combobox').fill('kraft');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/msk\/security/);
  await expect(page.locator('main mark').first()).toBeVisible();
  expect(heard).toEqual([]);
});

test('a script that somebody smuggles into a page does not run', async ({page}) => {
  const smuggled = '<script>document.title = "script"</script><img src="data:," onerror="document.title = \'handler\'">';
  await page.route('**/msk/security', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({response: answer, body: (await answer.text()) + smuggled});
  });
  const heard = listen(page, STRICT_SITE.address);
  await open(page, '/msk/security');
  await expect(page).toHaveTitle(/Security and access control/);
  // The header and the page itself name the same policy, and each complains.
  expect(new Set(heard.filter((text) => /inline (script|event handler)/.test(text))).size).toBe(2);
});

test('the service worker is a script that is always asked for anew, and keeps the site within the policy', async ({page, context}) => {
  const answer = await page.request.get('sw.js');
  expect(answer.headers()).toMatchObject({...PROMISED, 'cache-control': 'no-cache', 'content-type': 'text/javascript; charset=utf-8'});
  const heard = listen(page, STRICT_SITE.address);
  await open(page, '/practice');
  await expect(page.locator('[data-offline]')).toContainText('ready');
  await context.setOffline(true);
  const kept = await page.goto('msk/security');
  expect(kept?.fromServiceWorker()).toBe(true);
  expect(kept?.headers()).toMatchObject(PROMISED);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  expect(heard).toEqual([]);
});

test('what installs the site has a type of its own', async ({request}) => {
  const answer = await request.get('manifest.webmanifest');
  expect(answer.headers()).toMatchObject({...PROMISED, 'content-type': 'application/manifest+json'});
});

test('a file with a hash in its name is kept for a year, a missing one is not kept', async ({request}) => {
  const [file = ''] = fs.readdirSync(path.join(build, 'assets', 'js'));
  const answer = await request.get(`assets/js/${file}`);
  expect(answer.headers()).toMatchObject({...PROMISED, 'cache-control': 'public,max-age=31536000,immutable'});
  const missing = await request.get(`assets/js/missing-${file}`);
  expect(missing.status()).toBe(404);
  expect(missing.headers()).toMatchObject({...PROMISED, 'cache-control': 'no-cache'});
});

test('every kind of file has a type of its own, and text is compressed', async ({request}) => {
  const files = fs.readdirSync(build, {recursive: true, encoding: 'utf8'}).map((file) => file.split(path.sep).join('/'));
  const kinds = new Map(files.filter((file) => !file.startsWith('hosting/')).map((file) => [path.posix.extname(file), file]));
  kinds.delete('');
  for (const [kind, file] of kinds) {
    const headers = (await request.get(file)).headers();
    expect(headers['content-type'], kind).not.toBe('application/octet-stream');
    if (['.css', '.html', '.js', '.svg', '.xml'].includes(kind)) expect(headers['content-encoding'], kind).toBe('gzip');
  }
});

for (const file of ['_headers', 'hosting/nginx.conf', 'hosting/cloudfront-headers.json']) {
  test(`${file} is for the host, not for readers`, async ({request}) => {
    expect((await request.get(file)).status()).toBe(404);
  });
}
