import {expect, test} from 'vitest';
import {reportLink} from './reportText';

test('a report has the id and the version filled in', () => {
  const link = new URL(
    reportLink('https://tracker.example/issues/new?labels=question', {
      id: 'security-001',
      version: '0123abcd',
      address: 'https://a.example/#security-001',
    }),
  );
  expect(link.searchParams.get('labels')).toBe('question');
  expect(link.searchParams.get('title')).toBe('Question security-001, bank 0123abcd');
  expect(link.searchParams.get('body')).toContain('https://a.example/#security-001');
});
