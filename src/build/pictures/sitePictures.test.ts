import {expect, test} from 'vitest';
import {PICTURE_FILE} from '../../content/model/picture';
import {PAGE, SITE} from '../machines/fixture';
import {readLook} from './look';
import {missingPictures} from './missingPictures';
import {sitePictures} from './sitePictures';

const look = readLook();
const fileOf = (site = SITE, colors = look) => sitePictures(site, colors).find(({route}) => route === '/msk/security')?.file;

test('a picture is named after its page', () => {
  expect(sitePictures(SITE, look).map(({file}) => file.replace(/-\w+\.png$/, ''))).toEqual(
    expect.arrayContaining(['home', 'msk-security', 'finder']),
  );
  for (const {file} of sitePictures(SITE, look)) expect(file).toMatch(PICTURE_FILE);
});

test('its name follows all that is drawn, and nothing else', () => {
  expect(fileOf()).toBe(fileOf(structuredClone(SITE)));
  expect(fileOf({...SITE, pages: [{...PAGE, lead: 'Another answer.'}]})).not.toBe(fileOf());
  expect(fileOf(SITE, {...look, colors: {...look.colors, msk: '#000000'}})).not.toBe(fileOf());
  expect(fileOf({...SITE, pages: [{...PAGE, facts: []}]})).toBe(fileOf());
});

test('what is said is text, not markup', () => {
  const {html = ''} = sitePictures(SITE, look).find(({route}) => route === '/msk/security') ?? {};
  expect(html).toContain('Security &amp; sign-in');
  expect(html).toContain('on a port &lt; 10000');
});

test('each missing picture is told with where its page is written, and what to do', () => {
  const pictures = sitePictures(SITE, look);
  const stored = pictures.map(({file}) => file).filter((file) => !file.startsWith('msk-security') && !file.startsWith('finder'));
  expect(missingPictures(pictures, stored)).toEqual([
    {file: 'docs/security.mdx', line: 1, problem: 'picture not drawn', received: '/msk/security', allowed: 'run "npm run pictures"'},
    {file: 'src/content/model/dataPages.ts', line: 1, problem: 'picture not drawn', received: '/finder', allowed: 'run "npm run pictures"'},
  ]);
  expect(
    missingPictures(
      pictures,
      pictures.map(({file}) => file),
    ),
  ).toEqual([]);
});
