import {expect, test, vi} from 'vitest';
import {markFoundWords} from './foundWords.client';

vi.mock('@docusaurus/ExecutionEnvironment', () => ({default: {canUseDOM: true}}));

test('damaged words do no harm, and are read once', () => {
  const removeItem = vi.fn();
  vi.stubGlobal('sessionStorage', {getItem: () => '["kaf', removeItem});
  vi.stubGlobal('document', {querySelectorAll: () => [], querySelector: () => null});
  expect(markFoundWords).not.toThrow();
  expect(removeItem).toHaveBeenCalled();
});
