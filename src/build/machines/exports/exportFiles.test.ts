import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {describe, expect, test} from 'vitest';
import {site} from '../../sheet';
import {ABSOLUTE, SITE} from '../fixture';
import {exportFiles} from './exportFiles';
import {EXPORTS} from './exports';

/** The list and its schema, parsed. */
function parsed(name: string, of = SITE) {
  const exported = EXPORTS.find((candidate) => candidate.name === name);
  if (exported === undefined) throw new Error(`no export is called ${name}`);
  const files = exportFiles(exported, of, ABSOLUTE);
  return {file: JSON.parse(files[`/data/${name}.json`] ?? ''), schema: JSON.parse(files[`/data/${name}.schema.json`] ?? '')};
}

/** What a validator that knows nothing of ours says against a file. */
function faults(name: string, of = SITE, change = (file: unknown) => file) {
  const {file, schema} = parsed(name, of);
  const validate = addFormats(new Ajv2020({allErrors: true})).compile(schema);
  validate(change(file));
  return validate.errors ?? [];
}

describe.each(EXPORTS.map(({name}) => name))('%s.json', (name) => {
  test('holds to the schema beside it, which says where it stands', () => {
    expect(faults(name)).toEqual([]);
    expect(faults(name, site)).toEqual([]);
    expect(parsed(name).schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://example.org/sheet/data/${name}.schema.json`,
    });
  });

  test('names its version and license', () => {
    expect(parsed(name).file).toEqual({version: expect.stringMatching(/^[0-9a-f]{8}$/), licence: 'CC-BY-4.0', [name]: expect.any(Array)});
  });

  test('with an unknown field breaks its schema', () => {
    const grown = (file: unknown) => ({...(file as Record<string, unknown[]>), [name]: [{surprise: true}]});
    expect(faults(name, SITE, grown)).not.toEqual([]);
  });
});

test('the version is that of the content: the same for the same, another for another', () => {
  const {version} = parsed('changes').file;
  expect(parsed('changes').file.version).toBe(version);
  expect(parsed('changes', {...SITE, changes: SITE.changes.slice(1)}).file.version).not.toBe(version);
});

test('a signal says where it stands, what it points to, and what would flip it', () => {
  expect(parsed('signals').file.signals).toEqual([
    {
      id: 'iam-roles',
      url: 'https://example.org/sheet/msk/security#iam-roles',
      points: 'msk',
      feature: 'IAM access control',
      phrases: ['IAM roles for clients', 'no passwords'],
      text: 'Nobody wants to keep passwords.',
      sources: ['iam'],
      flips: [
        {to: 'amazon-mq', text: 'The clients speak JMS.', sources: ['ports']},
        {to: 'sqs', text: 'Each message is a job.', sources: []},
      ],
    },
  ]);
});

test('a source says who cites it', () => {
  expect(parsed('sources').file.sources[1]).toMatchObject({
    id: 'iam',
    checked: '2026-01-02',
    entry: 'https://example.org/sheet/sources#iam',
    pages: ['https://example.org/sheet/msk/security'],
    corrections: ['S05-1'],
  });
});

test('a correction says what was said, what is true, and where it stands', () => {
  expect(parsed('corrections').file.corrections).toEqual([
    {
      id: 'S05-1',
      url: 'https://example.org/sheet/corrections#S05-1',
      said: 'Everything is IAM.',
      verdict: 'wrong',
      truth: 'There are three ways.',
      place: 'https://example.org/sheet/msk/security#iam',
      sources: ['iam'],
    },
  ]);
});

test('the newest change comes first', () => {
  expect(parsed('changes').file.changes.map(({id}: {id: string}) => id)).toEqual(['second', 'first']);
});
