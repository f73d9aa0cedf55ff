import {expect, test} from 'vitest';
import * as z from 'zod';
import {questionBankSchema} from '../content/model/questionBank';
import {questionBank} from './questionBank';
import {site} from './sheet';

test('the bank is what its schema says', () => {
  const bank = questionBank(site);
  expect(questionBankSchema.parse(JSON.parse(JSON.stringify(bank)))).toEqual(bank);
  expect(bank.questions.length).toBe(site.questions.length);
});

test('every option says whether it is part of the key', () => {
  const {properties} = z.toJSONSchema(questionBankSchema) as unknown as Record<string, Record<string, {items: Schema}>>;
  expect(properties?.questions?.items.properties.options?.items.required).toContain('correct');
});

test('the version changes with the content of a question, and with nothing else', () => {
  const [first, ...rest] = site.questions;
  if (first === undefined) throw new Error('no questions');
  const {version} = questionBank(site);
  const moved = {...site, pages: [], questions: site.questions.map((question) => ({...question, line: question.line + 1}))};
  expect(questionBank(moved).version).toBe(version);
  const changed = {...first, value: {...first.value, stem: `${first.value.stem} `}};
  expect(questionBank({...site, questions: [changed, ...rest]}).version).not.toBe(version);
});

type Schema = {properties: Record<string, {items: {required: string[]}}>};
