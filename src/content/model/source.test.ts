import {expect, test} from 'vitest';
import {sourceSchema} from './source';

const source = {
  id: 'ports',
  url: 'https://docs.aws.amazon.com/msk/ports',
  title: 'Ports',
  publisher: 'AWS documentation',
  checked: '2026-01-01',
};

test('the host for China may be read, but not linked', () => {
  const china = 'https://docs.amazonaws.cn/en_us/msk/ports';
  expect(sourceSchema.safeParse({...source, read: china}).success).toBe(true);
  expect(sourceSchema.safeParse({...source, url: china}).success).toBe(false);
});

test('nothing but an official page may be read', () => {
  expect(sourceSchema.safeParse({...source, read: 'https://example.com/docs.amazonaws.cn/'}).success).toBe(false);
});
