import {expect} from '@playwright/test';
import {open} from './open';
import {SITES} from './sites';
import {test} from './test';

test.use({baseURL: SITES.subpath.address});

test('in a folder of a host the site works: links, pictures, drawings', async ({page}) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await open(page, '/');
  await page.getByRole('link', {name: 'Start reading'}).click();
  await expect(page).toHaveURL(`${SITES.subpath.address}msk/`);
  await expect(page.locator('figure[data-diagram] svg:visible').first()).toBeVisible();
  await page.getByRole('contentinfo').waitFor();
  expect(missing).toEqual([]);
});

for (const route of ['/', '/msk/security']) {
  test(`in a folder of a host no link of ${route} leads nowhere`, async ({page}) => {
    await open(page, route);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.split('#')[0] ?? ''));
    const own = [...new Set(links)].filter((link) => new URL(link).origin === new URL(page.url()).origin);
    expect(own.length).toBeGreaterThan(10);
    const answers = await Promise.all(own.map(async (link) => ({link, status: (await page.request.get(link)).status()})));
    expect(answers.filter(({status}) => status !== 200)).toEqual([]);
  });
}

for (const [route, name] of [
  ['/msk/security', 'Cheat sheet'],
  ['/msk/exam-focus', 'Exam focus'],
  ['/sources', 'Sources'],
] as const) {
  test(`in a folder of a host the navbar of ${route} marks ${name} alone`, async ({page}) => {
    await open(page, route);
    await expect(page.locator('.navbar [aria-current="page"]')).toHaveText([name]);
  });
}
