import {type APIRequestContext, expect, test} from '@playwright/test';
import * as z from 'zod';
import {ROUTES as PAGES, PAPER_ROUTES, site} from './content';
import {isPlaywrights} from './isPlaywrights';
import {SITES} from './sites';

const ROUTES = [...PAGES, ...PAPER_ROUTES];
const TOOLS = ['/decide', '/finder', '/one-page', '/practice', '/review'];
const SECTIONS = site.pages.map(({route}) => route);

/** What schema.org asks of each, and nothing that it does not know. */
const address = z.url({protocol: /^https?$/});
const text = z.string().trim().min(1);
const resource = z.strictObject({
  '@type': z.literal('LearningResource'),
  name: text,
  description: text,
  url: address,
  inLanguage: z.literal('en'),
  license: z.literal('https://creativecommons.org/licenses/by/4.0/'),
});
const step = z.strictObject({'@type': z.literal('ListItem'), position: z.int().positive(), name: text, item: address});
const way = z.strictObject({'@type': z.literal('BreadcrumbList'), itemListElement: z.array(step).min(2)});
const data = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.discriminatedUnion('@type', [resource, way])).min(1),
});

type Told = {
  title: string;
  description: string;
  canonical: string;
  shared: string;
  /** Address of the picture, for most and for X. */
  picture: string;
  again: string;
  /** How X shows it. */
  card: string;
  /** Width and height of the picture, in pixels. */
  size: string[];
  data: z.infer<typeof data>[];
};

/** What the head of a built page tells those who do not read it, without running anything. */
async function toldBy(request: APIRequestContext, address: string): Promise<Told> {
  const html = await (await request.get(address)).text();
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, double, bare]) => double ?? bare ?? '');
  const content = (name: string) => all(new RegExp(`<meta (?:name|property)="?${name}"? content=(?:"([^"]*)"|([^\\s>]+))`, 'g'));
  return {
    title: all(/<title[^>]*>([^<]*)<\/title>/g).join(),
    description: content('description').join(),
    canonical: all(/<link rel="?canonical"? href=(?:"([^"]*)"|([^\s>]+))/g).join(),
    shared: content('og:url').join(),
    picture: content('og:image').join(),
    again: content('twitter:image').join(),
    card: content('twitter:card').join(),
    size: [...content('og:image:width'), ...content('og:image:height')],
    data: all(/<script type="?application\/ld\+json"?>(.*?)<\/script>/gs).map((json) => data.parse(JSON.parse(json))),
  };
}

for (const {address: root, folder} of [SITES.root, SITES.subpath]) {
  test.describe(`in ${folder}`, () => {
    test('each page has a title, a description, an address and a picture of its own', async ({request}) => {
      const told = await Promise.all(ROUTES.map((route) => toldBy(request, root + route.slice(1))));
      const home = told[0]?.canonical ?? '';
      expect(address.safeParse(home).success).toBe(true);
      expect(new URL(home).pathname).toBe(new URL(root).pathname);
      for (const key of ['title', 'description', 'canonical'] as const) {
        expect(told.map((page) => page[key].length).filter((length) => length < 15)).toEqual([]);
        expect(new Set(told.map((page) => page[key])).size, key).toBe(ROUTES.length);
      }
      expect(new Set(told.map(({picture}) => picture)).size).toBe(ROUTES.length);
      for (const [index, {canonical, shared, picture, again, card, size}] of told.entries()) {
        expect(canonical).toBe(home + ROUTES[index]?.slice(1));
        expect(shared).toBe(canonical);
        expect(card).toBe('summary_large_image');
        expect(again).toBe(picture);
        expect(size).toEqual(['1200', '630']);
        expect(picture.startsWith(`${home}img/cards/`), picture).toBe(true);
        const answer = await request.get(root + picture.slice(home.length));
        expect(answer.headers()['content-type'], picture).toBe('image/png');
        const png = await answer.body();
        expect(png.subarray(0, 8).toString('hex'), picture).toBe('89504e470d0a1a0a');
        expect([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([1200, 630]);
        expect(png.length, picture).toBeLessThan(100_000);
      }
    });

    test('machines are told of each section and each tool as what they are', async ({request}) => {
      const home = await toldBy(request, root);
      for (const route of [...SECTIONS, ...TOOLS]) {
        const page = await toldBy(request, root + route.slice(1));
        const [
          {
            '@graph': [resource, way, ...rest],
          } = {'@graph': []},
          ...others
        ] = page.data;
        expect([...others, ...rest], route).toEqual([]);
        expect(resource, route).toMatchObject({'@type': 'LearningResource', url: page.canonical});
        const written = site.pages.find((candidate) => candidate.route === route)?.frontMatter;
        if (written) expect(resource).toMatchObject({name: written.title, description: written.description});
        if (TOOLS.includes(route)) expect(way, route).toBeUndefined();
        else expect(way?.['@type'], route).toBe('BreadcrumbList');
        if (way?.['@type'] !== 'BreadcrumbList') continue;
        const steps = way.itemListElement;
        expect(steps.map(({position}) => position)).toEqual(steps.map((_, index) => index + 1));
        expect(steps[0]).toMatchObject({item: home.canonical});
        expect(steps.at(-1)).toMatchObject({item: page.canonical, name: written?.title});
        for (const {item} of steps) expect((await request.get(root + item.slice(home.canonical.length))).status(), item).toBe(200);
      }
    });
  });
}

for (const route of ['/msk/security', '/practice']) {
  test(`${route} tells it without a word from the policy`, async ({page}) => {
    const said: string[] = [];
    page.on('console', (message) => {
      if (!isPlaywrights(message.text())) said.push(message.text());
    });
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({violatedDirective}) => console.log(violatedDirective)),
    );
    await page.goto(route.slice(1));
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
    await expect(page.locator('meta[http-equiv="Content-Security-Policy" i]')).toHaveCount(1);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    expect(said).toEqual([]);
  });
}
