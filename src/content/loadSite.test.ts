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
    [
      'a source on the host for China',
      'docs/_data/sources.yaml:17 entry "tomorrow": wrong value of "url" ["https://docs.amazonaws.cn/en_us/msk/latest/developerguide/port-info.html"]',
    ],
    ['a dead link of a change', 'docs/_data/changes.yaml:1 dead link [/msk/monitoring#nowhere]'],
    ['a change of the future', 'docs/_data/changes.yaml:7 entry "dead": wrong value of "date" ["2999-12-31"]'],
    ['an id of a change used twice', 'docs/_data/changes.yaml:11 id used twice [dead]'],
    ['a date in the future', 'docs/_data/sources.yaml:20 entry "tomorrow": wrong value of "checked" ["2999-12-31"]'],
    ['a redirect of a page that is still there', 'docs/_data/redirects.yaml:1 redirect of a link that is still alive [/msk/monitoring]'],
    [
      'a redirect of an anchor that is still there',
      'docs/_data/redirects.yaml:3 redirect of a link that is still alive [/msk/monitoring#details]',
    ],
    ['a redirect that no page would show', 'docs/_data/redirects.yaml:5 redirect of an anchor on no page of docs [/corrections#gone]'],
    [
      'a redirect of a page, written with a slash',
      'docs/_data/redirects.yaml:11 redirect of a link that is still alive [/msk/scalability/]',
    ],
    ['a redirect to nowhere', 'docs/_data/redirects.yaml:7 dead link [/msk/nowhere]'],
    ['a data file that is no list', 'docs/_data/synonyms.yaml:1 not a list []'],
    ['a page without front matter', 'docs/headless.mdx:1 no front matter []'],
    ['a front-matter key that stands twice', 'docs/twice.mdx:3 not valid YAML [Map keys must be unique]'],
    ['a page in a folder', 'docs/nested/page.mdx:1 page that would not be published []'],
    ['a page that is not MDX', 'docs/notes.md:1 page that would not be published []'],
    ['a long lead', 'docs/integration.mdx:1 the first paragraph is not the answer in one line [58 words]'],
    ['a section with two pages', 'docs/integration.mdx:1 two pages of one section [6]'],
    ['an H1 in the text', 'docs/integration.mdx:13 H1 in the text [A second title]'],
    ['an id that is not valid', 'docs/integration.mdx:29 not a valid id [F_13]'],
    ['too many facts', 'docs/integration.mdx:29 too many key facts [13]'],
    ['a bare table', 'docs/integration.mdx:31 table outside <ComparisonTable> []'],
    ['a bare diagram', 'docs/integration.mdx:35 diagram outside <Diagram> []'],
    ['a comparison without a table', 'docs/integration.mdx:40 <ComparisonTable> holds no table []'],
    ['a row without an id', 'docs/integration.mdx:50 table row without an id [No id]'],
    ['a row that is too short', 'docs/integration.mdx:51 row with other cells than the header [2 cells]'],
    ['a second table', 'docs/integration.mdx:53 second table in a <ComparisonTable> []'],
    ['a diagram without a fence', 'docs/integration.mdx:59 <Diagram> holds no fence []'],
    ['a diagram without a title', 'docs/integration.mdx:67 diagram without accTitle []'],
    ['a diagram without words', 'docs/integration.mdx:67 diagram without a text twin []'],
    ['a second fence', 'docs/integration.mdx:73 second fence in a <Diagram> []'],
    ['a signal without a source', 'docs/integration.mdx:80 exam signal without a source [no-flip]'],
    ['a signal id used on two pages', 'docs/integration.mdx:80 id used twice [no-flip]'],
    ['an empty flip', 'docs/integration.mdx:84 <Flip> without text []'],
    ['a flip without a source', 'docs/integration.mdx:85 <Flip> without a source []'],
    ['a spread in a nested component', 'docs/integration.mdx:86 <Flip>: prop is not a plain value [{...spread}]'],
    ['a prop that is computed', 'docs/integration.mdx:86 <Cite>: prop is not a plain value [id]'],
    ['a flip outside a signal', 'docs/integration.mdx:90 <Flip> outside <ExamSignal> []'],
    ['a checkpoint without an answer', 'docs/integration.mdx:92 checkpoint without question or answer [no-answer]'],
    ['a checkpoint without a source', 'docs/integration.mdx:92 checkpoint without a source [no-answer]'],
    ['corrections of an unknown section', 'docs/integration.mdx:98 <OlderSheets>: no such section [S99]'],
    ['corrections of the section of another page', 'docs/scalability.mdx:10 <OlderSheets>: section of another page [S06]'],
    [
      'a table that narrows to other services than it has',
      'docs/scalability.mdx:12 <ComparisonTable>: "narrows" names other services than the header [Amazon MSK, Amazon SQS, Amazon SNS]',
    ],
    ['a second table that narrows', 'docs/scalability.mdx:20 second table with "narrows" [second]'],
    ['an id that links to a view', 'docs/scalability.mdx:12 id of a view [msk-vs-sqs]'],
    ['a component named like a member of every object', 'docs/integration.mdx:100 unknown component [<toString>]'],
    ['a reference link', 'docs/integration.mdx:102 reference link []'],
    ['the definition of a reference link', 'docs/integration.mdx:104 reference link []'],
    ['an image from another site', 'docs/integration.mdx:102 image without a description or from another site [https://example.com/a.png]'],
    ['an expression', 'docs/integration.mdx:102 braces that are no id of a heading, item or row [{2 + 2}]'],
    ['an id comment of no block', 'docs/integration.mdx:102 braces that are no id of a heading, item or row [{/* #nobody */}]'],
    ['a remark', 'docs/integration.mdx:112 braces that are no id of a heading, item or row [{/* a remark */}]'],
    ['an export', 'docs/integration.mdx:106 import or export in a page []'],
    ['answers that lead in a circle', 'docs/_data/decisions.yaml:8 answers that lead in a circle [first]'],
    ['two ways to one node', 'docs/_data/decisions.yaml:8 two ways to one node [leaf]'],
    ['an answer that leads nowhere', 'docs/_data/decisions.yaml:8 unknown node [laef]'],
    ['an unknown source of a leaf', 'docs/_data/decisions.yaml:17 unknown source [msk-prots]'],
    ['a dead link of a leaf', 'docs/_data/decisions.yaml:17 dead link [/msk/monitoring#nowhere]'],
    ['a leaf that flips to itself', 'docs/_data/decisions.yaml:17 unknown leaf of a flip [leaf]'],
    ['a leaf that flips to a question', 'docs/_data/decisions.yaml:27 unknown leaf of a flip [second]'],
    ['a leaf that nobody reaches', 'docs/_data/decisions.yaml:27 node that no answer leads to [list]'],
    ['a node with the id of another part of the page', 'docs/_data/decisions.yaml:27 id that the page itself uses [list]'],
    ['a leaf that is too far away', 'docs/_data/decisions.yaml:122 leaf after 7 questions [q8]'],
    ['a node id used twice', 'docs/_data/decisions.yaml:132 id used twice [q8]'],
    ['an id that the build uses itself', 'docs/integration.mdx:108 id used twice [sources]'],
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

  test('suggests nothing that is far from what was received', () => {
    expect(faults.find(({received}) => received === 'nobody')?.allowed).not.toContain('did you mean');
  });

  test('says in plain words how long a value may be', () => {
    expect(faults.find(({received}) => received === '"Too short"')?.allowed).toBe('at least 40 characters');
  });

  test('names a diagram that is not drawn, apart from the faults', () => {
    expect(undrawn.map(({file, line, allowed}) => `${file}:${line} ${allowed}`)).toEqual([
      'docs/monitoring.mdx:17 run "npm run diagrams"',
      'docs/integration.mdx:65 run "npm run diagrams"',
      // A drawing for each question at which the one before breaks off.
      ...[1, 37, 71, 105].map((line) => `docs/_data/decisions.yaml:${line} run "npm run diagrams"`),
    ]);
  });

  test('finds no fault in a redirect of an anchor that is gone', () => {
    expect(found.filter((fault) => fault.includes('/msk/monitoring#gone'))).toEqual([]);
  });
});
