import {expect, test} from 'vitest';
import {parseMdx} from './parseMdx';
import {readMarkup} from './readMarkup';

const TEXT = `
The **answer** in one line. <Cite id="a" />

- **Ports** <Cite id="a" />: \`9098\` & more, R < 3. <Cite id="a" /> {/* #ports */}
- No id.

| | IAM |
| --- | --- |
| Port {/* #row-port */} | **9098**, always. [Security](./security.mdx) <Cite id="a" /> |
| Link {/* #row-link */} | See [the guide](./guide.mdx) |
`.replace('R < 3', 'R &lt; 3');

test('what stands at an id keeps its bold words and its code, without citations and pointers to other pages', () => {
  expect(readMarkup(parseMdx(TEXT))).toEqual({
    '': ['The <strong>answer</strong> in one line.'],
    ports: ['<strong>Ports</strong>: <code>9098</code> &amp; more, R &lt; 3.'],
    'row-port': ['Port', '<strong>9098</strong>, always.'],
    'row-link': ['Link', 'See the guide'],
  });
});
