import {expect, test} from 'vitest';
import {parseMdx} from '../read/parseMdx';
import {checkTree} from './checkTree';

const problems = (source: string) => checkTree(parseMdx(source), 'docs/page.mdx').map(({problem}) => problem);

test.each(['/img/a.svg', './a.png', '../img/a.png', 'img/a.png'])('an image with a description may stand at %s', (url) => {
  expect(problems(`![what it shows](${url})`)).toEqual([]);
});

test.each(['https://example.com/a.png', '//example.com/a.png', 'data:image/png;base64,AAAA'])('an image may not come from %s', (url) => {
  expect(problems(`![what it shows](${url})`)).toHaveLength(1);
});

test('an image without a description is a fault', () => {
  expect(problems('![](/img/a.svg)')).toHaveLength(1);
});

test('the ids of headings, items and rows are no faults', () => {
  const table = '<ComparisonTable>\n\n| a |\n| --- |\n| b {/* #row-b */} |\n\n</ComparisonTable>';
  expect(problems(`## Ports {/* #ports */}\n\n- **IAM** {/* #iam */}\n\n${table}`)).toEqual([]);
});
