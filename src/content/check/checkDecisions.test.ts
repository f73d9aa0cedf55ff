import {expect, test} from 'vitest';
import {site} from '../../build/sheet';
import {decisionSchema, isQuestion} from '../model/decision';
import {readYamlList} from '../read/readYaml';
import {checkDecisions} from './checkDecisions';

const withoutSecurity = {...site, pages: site.pages.filter(({id}) => id !== 'security')};

test('a leaf names exam signals that exist', () => {
  const leaf = site.decisions.find(({value}) => value.id === 'msk-iam');
  expect(checkDecisions(withoutSecurity, [])).toContainEqual(
    expect.objectContaining({line: leaf?.line, problem: 'unknown signal', received: 'security-iam-access-control'}),
  );
});

test('a signal is not held against a page that cannot be read', () => {
  expect(checkDecisions(withoutSecurity, ['/msk/security'])).toEqual([]);
});

test.each([
  ['a leaf without a flip', (entry: object) => ({...entry, flips: []}), 'flips'],
  ['a leaf without a source', (entry: object) => ({...entry, sources: []}), 'sources'],
  ['a leaf of a service that nobody knows', (entry: object) => ({...entry, service: 'kafka'}), 'service'],
  ['a word too long for the drawing', (entry: object) => ({...entry, label: 'Serverlessness'}), 'label'],
])('%s is a fault', (_, change, key) => {
  const leaf = site.decisions.find(({value}) => !isQuestion(value))?.value;
  const {faults} = readYamlList(JSON.stringify([change(leaf ?? {})]), 'decisions.yaml', decisionSchema);
  expect(faults.map(({problem}) => problem)).toEqual([`entry "${leaf?.id}": wrong value of "${key}"`]);
});

test('an entry is a question or a leaf, never both', () => {
  const [question] = site.decisions;
  const {faults} = readYamlList(JSON.stringify([{...question?.value, service: 'msk'}]), 'decisions.yaml', decisionSchema);
  expect(faults.map(({problem, received}) => `${problem} ${received}`)).toEqual(['entry "asked-for": unknown key service']);
});
