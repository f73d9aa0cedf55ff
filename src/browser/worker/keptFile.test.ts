import {expect, test} from 'vitest';
import {keptFile} from './keptFile';
import {publicPath} from './publicPath';

const files = {'index.html': '1', '404.html': '2', 'msk/index.html': '3', 'msk/security/index.html': '4', 'assets/js/a.b.js': '5'};

test.each([
  ['', 'index.html'],
  ['index.html', 'index.html'],
  ['msk', 'msk/index.html'],
  ['msk/', 'msk/index.html'],
  ['msk/security', 'msk/security/index.html'],
  ['msk/security/', 'msk/security/index.html'],
  ['msk/security/index.html', 'msk/security/index.html'],
  ['404', '404.html'],
  ['assets/js/a.b.js', 'assets/js/a.b.js'],
])('at "%s" stands %s', (path, file) => {
  expect(keptFile(path, files)).toBe(file);
});

test.each(['nowhere', 'msk/nowhere', 'assets/js/a.c.js', 'toString', '__proto__', 'data/', '//', '%'])('at "%s" stands nothing', (path) => {
  expect(keptFile(path, files)).toBeUndefined();
});

test.each([
  ['index.html', ''],
  ['msk/index.html', 'msk'],
  ['msk/security/index.html', 'msk/security'],
  ['404.html', '404'],
  ['data/questions.json', 'data/questions.json'],
])('%s is asked for as "%s", and is what stands there', (file, path) => {
  expect(publicPath(file)).toBe(path);
  expect(keptFile(path, {[file]: ''})).toBe(file);
});
