import {describe, expect, test} from 'vitest';
import {DATA_PAGES} from '../../content/model/dataPages';
import {PRINT_PAGE} from '../../content/model/printPage';
import {PAGE, SITE} from '../machines/fixture';
import {site} from '../sheet';
import type {Card} from './Card';
import {siteCards} from './siteCards';

const cardOf = (route: string, site = SITE): Card | undefined => siteCards(site).find((card) => card.route === route);
const naming = (picture: string) => ({...SITE, pages: [{...PAGE, frontMatter: {...PAGE.frontMatter, picture}}]});

describe('a page that an author wrote', () => {
  test('says its title, and the answer in one sentence', () => {
    expect(cardOf('/msk/security')).toMatchObject({title: 'Security & sign-in', lead: 'Clients sign in with IAM on a port < 10000.'});
  });

  test('shows its first signal, with the changes that lead to another service, most phrases first', () => {
    const signal = {points: 'msk', feature: 'IAM access control'};
    const mq = {to: 'amazon-mq', text: 'The clients speak JMS.'};
    const sqs = {to: 'sqs', text: 'Each message is a job.'};
    const [first, second] = ['IAM roles for clients', 'no passwords'] as const;
    expect(cardOf('/msk/security')?.subject).toEqual({
      kind: 'signal',
      choices: [
        {...signal, phrases: [first, second], flip: mq},
        {...signal, phrases: [first, second], flip: sqs},
        {...signal, phrases: [first], flip: mq},
        {...signal, phrases: [first], flip: sqs},
      ],
    });
  });

  test('shows the table that it names', () => {
    expect(cardOf('/msk/security', naming('port-table'))?.subject).toEqual({
      kind: 'table',
      choices: [
        {columns: ['', 'In the VPC', 'Public'], rows: [['IAM', '9098', '—']]},
        {columns: ['', 'In the VPC'], rows: [['IAM', '9098']]},
      ],
    });
  });

  test('shows the signal that it names', () => {
    const other = {...PAGE.signals[0], id: 'other', feature: 'Another'} as (typeof PAGE.signals)[number];
    const page = {...PAGE, signals: [...PAGE.signals, other], frontMatter: {...PAGE.frontMatter, picture: 'other'}};
    expect(cardOf('/msk/security', {...SITE, pages: [page]})?.subject).toMatchObject({choices: [{feature: 'Another'}, {}, {}, {}]});
  });

  test('without signal and table it still has its title and its answer', () => {
    expect(cardOf('/msk/security', {...SITE, pages: [{...PAGE, signals: []}]})?.subject).toBeUndefined();
  });
});

describe('this sheet', () => {
  test('has a card for each page, and no two alike', () => {
    const cards = siteCards(site);
    const routes = ['/', ...site.pages.map(({route}) => route), ...Object.values(DATA_PAGES).map(({route}) => route), PRINT_PAGE.route];
    expect(cards.map(({route}) => route)).toEqual(routes);
    expect(new Set(cards.map(({title, lead, subject}) => JSON.stringify({title, lead, subject}))).size).toBe(cards.length);
  });

  test.each(['/msk/kinesis-comparison', '/msk/summary', '/msk/exam-focus', '/msk/neighbours'])('%s shows rows of its table', (route) => {
    const subject = cardOf(route, site)?.subject;
    const page = site.pages.find((candidate) => candidate.route === route);
    expect(subject?.kind).toBe('table');
    const [{columns = [], rows = []} = {}] = subject?.kind === 'table' ? subject.choices : [];
    const table = page?.tables.find(({id}) => id === page.frontMatter.picture);
    const names = table?.narrows.length ? table.columns.slice(1) : table?.rows.map(({name}) => name);
    expect(columns).toHaveLength(3);
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const [name] of rows) expect(names).toContain(name);
  });

  test('a link to another page at the end of a cell is not shown', () => {
    const subject = cardOf('/msk/summary', site)?.subject;
    expect(JSON.stringify(subject)).toContain('"MSK Serverless"');
  });

  test.each([
    ['/finder', {kind: 'phrases', rows: [{service: 'msk'}, {service: 'kinesis-data-streams'}, {}, {}]}],
    ['/decide', {kind: 'question', answers: [{}, {service: 'amazon-mq'}, {}]}],
    ['/practice', {kind: 'counts', counts: [{value: String(site.questions.length), label: 'original questions'}, {}, {}]}],
    ['/review', {kind: 'prompt'}],
    ['/sources', {kind: 'counts', counts: [{value: String(site.sources.length), label: 'official pages'}, {}, {}]}],
    ['/', {kind: 'counts', counts: [{label: 'exam signals'}, {label: 'old statements corrected'}, {label: 'official sources'}]}],
  ])('%s shows what it is for', (route, subject) => {
    expect(cardOf(route, site)?.subject).toMatchObject(subject);
  });
});

test('the corrections are counted by their verdict, each in its color', () => {
  expect(cardOf('/corrections')?.subject).toEqual({
    kind: 'counts',
    counts: [
      {value: '1', label: 'wrong', tone: 'fail'},
      {value: '0', label: 'outdated', tone: 'other'},
      {value: '0', label: 'imprecise', tone: 'soft'},
      {value: '0', label: 'correct', tone: 'msk'},
    ],
  });
});
