import {expect, test} from 'vitest';
import {parseMdx} from './parseMdx';
import {smallHtml} from './smallHtml';

test.each([
  ['Set `acks=all` & wait. <Cite id="a" /> <Cite id="b" />', '<p>Set <code>acks=all</code> &amp; wait.</p>'],
  ['**Bold** and _soft_', '<p><strong>Bold</strong> and <em>soft</em></p>'],
  ['See [the ports](/msk/security#ports)', '<p>See the ports</p>'],
  ['- one\n- two', '<ul><li><p>one</p></li><li><p>two</p></li></ul>'],
  ['a &lt; b', '<p>a &lt; b</p>'],
])('%s', (source, html) => {
  expect(smallHtml(parseMdx(source).children)).toBe(html);
});
