import {expect, test} from 'vitest';
import {withoutAddresses} from './withoutAddresses';

const page = (hash: string) =>
  `<link rel="stylesheet" href="/msk/assets/css/styles.${hash}.css"><script src="/msk/assets/js/main.${hash}.js" defer></script><a href="/assets-of-a-bank">x</a>`;

test('a page whose scripts and styles have other names is the same text', () => {
  expect(withoutAddresses(page('0a1b')).text).toBe(withoutAddresses(page('2c3d')).text);
  expect(withoutAddresses(page('0a1b')).text).toContain('href="/assets-of-a-bank"');
});

test('what is made of one page gets the addresses of the other, each in its place', () => {
  const made = withoutAddresses(page('0a1b')).text.replaceAll('"', '');
  expect(withoutAddresses(page('2c3d')).restore(made)).toBe(page('2c3d').replaceAll('"', ''));
});
