import {test as base, expect} from '@playwright/test';
import {ROUTES, site} from './content';
import {startWebKit, type WebKit} from './startWebKit';

const CONTROL = '\uE009';
const ENTER = '\uE007';

const test = base.extend<object, {webkit: WebKit}>({
  webkit: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const webkit = await startWebKit();
      await use(webkit);
      webkit.stop();
    },
    {scope: 'worker'},
  ],
});

for (const route of ROUTES) {
  test(`WebKit shows title and drawings of ${route}, and nothing wider than the window`, async ({webkit}) => {
    const written = site.pages.find((candidate) => candidate.route === route);
    await webkit.resize(1280, 900);
    await webkit.open(route);
    expect(await webkit.isShown('h1')).toBe(true);
    const title = await webkit.run<string>('return document.querySelector("h1").textContent');
    expect(title).toContain(written?.frontMatter.title ?? '');
    for (const {id} of written?.diagrams ?? []) expect(await webkit.isShown(`figure[data-diagram="${id}"] svg`), id).toBe(true);
    expect(await webkit.run('return document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
}

test('in WebKit search opens by keyboard and leads to a paragraph', async ({webkit}) => {
  const isOpen = () => webkit.run<boolean>('return document.activeElement.matches("dialog[open] input")');
  await webkit.open('/msk/');
  await webkit.press(CONTROL, 'k');
  await expect.poll(isOpen).toBe(true);
  for (const letter of 'kraft') await webkit.press(letter);
  await expect.poll(() => webkit.run('return document.querySelectorAll("[role=option]").length')).toBeGreaterThan(0);
  await webkit.press(ENTER);
  await expect.poll(() => webkit.run('return location.href')).toMatch(/\/msk\/.+#/);
  await expect.poll(() => webkit.run('return document.querySelectorAll("main mark").length')).toBeGreaterThan(0);
});

test('in WebKit the menu of a narrow window opens', async ({webkit}) => {
  await webkit.resize(400, 800);
  await webkit.open('/msk/security');
  await webkit.click('.navbar__toggle');
  await expect.poll(() => webkit.isShown('#menu .menu__link')).toBe(true);
});
