import fs from 'node:fs';
import path from 'node:path';
import {expect} from '@playwright/test';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type {Html, Link, Table} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {DATA_LISTS} from '../src/content/model/dataLists';
import {site} from './content';
import {open, wake} from './open';
import {SITES} from './sites';
import {test} from './test';

const build = path.resolve(__dirname, '..', SITES.root.folder);
const read = (file: string) => fs.readFileSync(path.join(build, file), 'utf8');
const home = `${process.env.SITE_URL ?? 'http://localhost:3000'}/`;
const html = new Map<string, string>();

/** True for a link to a file or a page of the built site, and to a place on that page. */
function leads(link: string): boolean {
  const [file = '', anchor] = link.slice(home.length).split('#');
  if (/\.\w+$/.test(file)) return fs.existsSync(path.join(build, file));
  const page = path.join(build, file, 'index.html');
  if (!fs.existsSync(page)) return false;
  if (!html.has(page)) html.set(page, fs.readFileSync(page, 'utf8'));
  return anchor === undefined || new RegExp(`\\sid="?${anchor}[\\s">]`).test(html.get(page) ?? '');
}

/** What a strict Markdown parser finds in a text. */
function parse(markdown: string): {links: string[]; html: string[]; tables: number; titles: number} {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const found = {links: [] as string[], html: [] as string[], tables: 0, titles: 0};
  visit(tree, 'link', ({url}: Link) => void found.links.push(url));
  visit(tree, 'html', ({value}: Html) => void found.html.push(value));
  visit(tree, 'table', (_: Table) => void found.tables++);
  visit(tree, 'heading', ({depth}) => void (depth === 1 && found.titles++));
  return found;
}

for (const {id, route, frontMatter, tables, listsSignals, signals} of site.pages) {
  test(`the Markdown of ${route} is plain, whole, and leads nowhere dead`, () => {
    const markdown = read(`msk/${id}.md`);
    const {links, html: left, tables: found, titles} = parse(markdown);
    expect(markdown.startsWith(`# ${frontMatter.title}\n`)).toBe(true);
    expect(markdown).toContain(`- Page: <${home}${route.slice(1)}>\n`);
    expect(left).toEqual([]);
    expect(markdown.replace(/```[\s\S]*?```/g, '')).not.toMatch(/\{\/\*|<\/?[A-Z]/);
    expect(titles).toBe(1);
    expect(found).toBe(tables.length + (listsSignals ? 1 : 0));
    for (const {phrases} of signals) for (const phrase of phrases) expect(markdown).toContain(`“${phrase}”`);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !link.startsWith('https://') && !link.startsWith(home))).toEqual([]);
    expect(links.filter((link) => link.startsWith(home) && !leads(link))).toEqual([]);
  });
}

test('llms.txt leads to the Markdown of every page, and nowhere dead', () => {
  const {links} = parse(read('llms.txt'));
  expect(links.filter((link) => link.startsWith(home) && !leads(link))).toEqual([]);
  for (const {id} of site.pages) expect(links).toContain(`${home}msk/${id}.md`);
  for (const {id} of site.pages) expect(read('llms-full.txt')).toContain(read(`msk/${id}.md`));
});

for (const name of Object.keys(DATA_LISTS)) {
  test(`data/${name}.json holds to its schema, and leads nowhere dead`, () => {
    const file = read(`data/${name}.json`);
    const validate = addFormats(new Ajv2020()).compile(JSON.parse(read(`data/${name}.schema.json`)));
    validate(JSON.parse(file));
    expect(validate.errors).toBeNull();
    const links = [...file.matchAll(/"(http[^"]*)"/g)].map(([, link = '']) => link);
    expect(links.filter((link) => link.startsWith(home) && !leads(link))).toEqual([]);
  });
}

test('a feed reader finds the feed, which is well formed and leads nowhere dead', async ({page}) => {
  await open(page, '/');
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute('href', '/changes.xml');
  const links = await page.evaluate(async () => {
    const xml = new DOMParser().parseFromString(await (await fetch('/changes.xml')).text(), 'text/xml');
    return [...xml.querySelectorAll('entry > link')].map((link) => link.getAttribute('href') ?? '');
  });
  expect(links).toHaveLength(site.changes.length);
  expect(links.filter((link) => !leads(link))).toEqual([]);
});

test('a page is copied as Markdown, and says so', async ({page}) => {
  await open(page, '/msk/security');
  await page.getByRole('button', {name: 'Copy this page as Markdown'}).click();
  await expect(page.getByRole('status')).toHaveText('Markdown copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(read('msk/security.md'));
});

test('where nothing may be copied, the Markdown opens', async ({page, context}) => {
  await context.clearPermissions();
  await open(page, '/msk/security');
  await wake(page);
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', {name: 'Copy this page as Markdown'}).click();
  await expect(page).toHaveURL(/\/msk\/security\.md$/);
});

test('the page of sources leads to all that programs read', async ({page}) => {
  await open(page, '/sources');
  const links = await page
    .locator('section:has(#for-machines) p a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toHaveLength(Object.keys(DATA_LISTS).length + 3);
  for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('the link to the Markdown is there, and no button that would do nothing', async ({page}) => {
    await page.goto('msk/security');
    const link = page.getByRole('link', {name: 'This page as Markdown'});
    await expect(link).toBeVisible();
    await expect(page.getByRole('button', {name: 'Copy this page as Markdown'})).toBeHidden();
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(await answer.text()).toBe(read('msk/security.md'));
  });
});
