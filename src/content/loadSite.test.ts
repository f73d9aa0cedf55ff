import {describe, expect, test} from 'vitest';
import {lostLinks} from './check/lostLinks';
import {siteLinks} from './check/siteLinks';
import {formatFault} from './fault';
import {loadSite} from './loadSite';
import {publishedLinks} from './read/publishedLinks';

describe('the content of the sheet', () => {
  const {site, faults, undrawn} = loadSite(process.cwd());

  test('has no fault', () => {
    expect(faults.map(formatFault)).toEqual([]);
  });

  test('has a stored drawing for each diagram: otherwise run "npm run diagrams"', () => {
    expect(undrawn.map(formatFault)).toEqual([]);
  });

  test('places all 112 statements of the original sheet', () => {
    const perSection = [4, 9, 8, 6, 5, 7, 8, 11, 6, 8, 6, 16, 10, 8];
    const expected = perSection.flatMap((count, section) =>
      Array.from({length: count}, (_, index) => `S${String(section).padStart(2, '0')}-${index + 1}`),
    );
    expect(site.claims.map(({value}) => value.id)).toEqual(expected);
  });

  test('keeps every link that was ever published, or redirects it', () => {
    expect(lostLinks(publishedLinks(process.cwd()), site)).toEqual([]);
  });

  test('lists every link it publishes: otherwise run "npm run links"', () => {
    const published = new Set(publishedLinks(process.cwd()));
    expect(siteLinks(site).filter((link) => !published.has(link))).toEqual([]);
  });

  test('has at least sixteen diagrams', () => {
    expect(site.pages.flatMap(({diagrams}) => diagrams).length).toBeGreaterThanOrEqual(16);
  });
});

describe('faulty content', () => {
  const {faults, undrawn} = loadSite('tests/fixtures/faulty');
  const found = faults.map(({file, line, problem, received}) => `${file}:${line} ${problem} [${received ?? ''}]`);

  test.each([
    ['a wrong front-matter value', 'docs/security.mdx:3 front matter: wrong value of "description" ["Too short"]'],
    ['an unknown front-matter key', 'docs/security.mdx:7 front matter: unknown key [sidebar_postion]'],
    ['a heading without an id', 'docs/monitoring.mdx:28 heading without an id [Exam signals]'],
    ['an id used twice', 'docs/monitoring.mdx:56 id used twice [details]'],
    ['an unknown source', 'docs/monitoring.mdx:14 unknown source [msk-prots]'],
    ['an unknown source of a claim', 'docs/_data/seed-claims.yaml:7 unknown source [nobody]'],
    ['a key fact without a source', 'docs/monitoring.mdx:13 key fact without a source [No source stands behind this.]'],
    ['a key fact without an id', 'docs/monitoring.mdx:15 key fact without an id [No id stands here.]'],
    ['a cell without a source', 'docs/monitoring.mdx:48 cell 3 of the row "Row" cites no source [not cited]'],
    ['a wrong prop', 'docs/monitoring.mdx:36 <ExamSignal>: wrong value of "points" ["kafka"]'],
    ['a prop that names no row', 'docs/monitoring.mdx:44 <ComparisonTable>: "decides" names no row [row-tow]'],
    ['an unknown component', 'docs/monitoring.mdx:52 unknown component [<Callout>]'],
    ['a signal without a flip', 'docs/monitoring.mdx:30 exam signal that flips to no other service [no-flip]'],
    ['too few signals', 'docs/monitoring.mdx:1 too few exam signals [1]'],
    ['a raw colour in a diagram', 'docs/monitoring.mdx:19 raw style in a diagram [style a fill:#f00]'],
    ['a diagram without a description', 'docs/monitoring.mdx:19 diagram without accDescr []'],
    ['a dead page link', 'docs/monitoring.mdx:54 dead link [/msk/nowhere]'],
    ['a dead anchor', 'docs/monitoring.mdx:54 dead link [/msk/monitoring#nowhere]'],
    ['a dead anchor of a claim', 'docs/_data/seed-claims.yaml:7 dead link [/msk/monitoring#nowhere]'],
    ['a link to another site', 'docs/monitoring.mdx:54 link to another site [https://example.com/]'],
    ['a source that is not official', 'docs/_data/sources.yaml:7 entry "a-blog": wrong value of "url" ["https://example.com/kafka-ports"]'],
    ['a wrong date', 'docs/_data/sources.yaml:10 entry "a-blog": wrong value of "checked" ["22.11.2026"]'],
    ['a source id used twice', 'docs/_data/sources.yaml:11 id used twice [msk-ports]'],
    ['a wrong verdict', 'docs/_data/seed-claims.yaml:3 entry "S06-1": wrong value of "verdict" [false]'],
  ])('names %s with file, line and what was received', (_, expected) => {
    expect(found).toContain(expected);
  });

  test('names MDX that cannot be read', () => {
    expect(found.filter((fault) => fault.startsWith('docs/broken.mdx:6 not valid MDX'))).toHaveLength(1);
  });

  test('says what is allowed, and suggests the nearest', () => {
    const fault = faults.find(({received}) => received === 'msk-prots');
    expect(fault?.allowed).toContain('did you mean "msk-ports"?');
  });

  test('names a diagram that is not drawn, apart from the faults', () => {
    expect(undrawn.map(({file, line, allowed}) => `${file}:${line} ${allowed}`)).toEqual(['docs/monitoring.mdx:17 run "npm run diagrams"']);
  });
});
