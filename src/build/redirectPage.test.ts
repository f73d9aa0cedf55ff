import {expect, test} from 'vitest';
import {inlineScriptHashes} from './headers/inlineScriptHashes';
import {redirectPage} from './redirectPage';

test('a page that moved leads on, with scripts and without', () => {
  const page = redirectPage('/study/msk/new');
  expect(page).toContain('<a href="/study/msk/new">');
  expect(page).toContain('<noscript><meta http-equiv=refresh content="0; url=/study/msk/new">');
});

test('all such pages have the same script, which the security policy names once', () => {
  expect(inlineScriptHashes(redirectPage('/a'))).toEqual(inlineScriptHashes(redirectPage('/b')));
});
