import type {Nodes} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {expect, test} from 'vitest';
import {pageData} from '../../pageData';
import {ABSOLUTE, PAGE, SITE, TEXT} from '../fixture';
import {pageMarkdown} from './pageMarkdown';

const markdown = pageMarkdown(TEXT, {page: PAGE, data: pageData(PAGE, SITE), absolute: ABSOLUTE});
const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);

function all(type: Nodes['type']): Nodes[] {
  const found: Nodes[] = [];
  visit(tree, type, (node: Nodes) => {
    found.push(node);
  });
  return found;
}

test('a page begins with its title, the answer in one line, and what one must know to use it', () => {
  expect(markdown.split('\n## ')[0]).toBe(`# Security & sign-in

Clients sign in with IAM on a port < 10000.

- Page: <https://example.org/sheet/msk/security>
- Checked: its sources were read from 2026-01-02 to 2026-02-03
- License: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), credit “Amazon MSK Exam Cheat Sheet”
- Not affiliated with Amazon Web Services; original wording only, never exam content
`);
});

test('nothing of MDX is left', () => {
  expect(all('html')).toEqual([]);
  expect(markdown).not.toMatch(/\{|<[A-Z/]|---\ntitle/);
});

test('citations are numbers that lead to the source, and the page ends with the list of them', () => {
  expect(markdown).toContain(
    '- **IAM does both**: it signs in and authorizes. [1](https://docs.aws.amazon.com/iam.html) [2](https://docs.aws.amazon.com/ports.html)\n',
  );
  expect(
    markdown.split('## Sources of this page\n\n')[1],
  ).toBe(`1. [All on iam](https://docs.aws.amazon.com/iam.html), AWS documentation, read on 2026-01-02
2. [All on ports](https://docs.aws.amazon.com/ports.html), AWS documentation, read on 2026-02-03
`);
});

test('links lead there from anywhere', () => {
  expect(markdown).toContain('[ports](https://example.org/sheet/msk/security#ports)');
  expect(markdown).toContain('[cost](https://example.org/sheet/msk/cost#row-a)');
  expect(markdown).toContain('[all](https://example.org/sheet/corrections#S05)');
  for (const link of all('link')) expect(link).toHaveProperty('url', expect.stringMatching(/^https:\/\//));
});

test('a diagram is its fence and the same in words', () => {
  expect(markdown).toContain(`**Diagram:** [How a client signs in](https://example.org/sheet/msk/security#sign-in)

\`\`\`mermaid
flowchart TB
  accTitle: How a client signs in
  accDescr: By IAM.
  client --> iam
\`\`\`

The same in words: by IAM.
`);
});

test('an exam signal is a quotation with its phrases and flips', () => {
  expect(all('blockquote')).toHaveLength(1);
  expect(markdown).toContain(`
> **Exam signal: Amazon MSK** · [IAM access control](https://example.org/sheet/msk/security#iam-roles)
>
> Phrases: “IAM roles for clients”, “no passwords”
>
> Nobody wants to keep passwords. [1](https://docs.aws.amazon.com/iam.html)
>
> - **Flips to Amazon MQ:** The clients speak JMS. [2](https://docs.aws.amazon.com/ports.html)
> - **Flips to Amazon SQS:** Each message is a job.
`);
});

test('a comparison is a table that names the rows that settle a question', () => {
  expect(markdown).toContain(`
**Table:** [Ports of a cluster](https://example.org/sheet/msk/security#port-table). Rows that usually settle a question: IAM

| | In the VPC | Public |
| - | - | - |
| IAM | **9098** [2](https://docs.aws.amazon.com/ports.html) | — |
`);
});

test('the corrections of older sheets are listed', () => {
  expect(markdown).toContain(
    '\n- **wrong**: “Everything is IAM.” **Today:** There are three ways. [1](https://docs.aws.amazon.com/iam.html)\n',
  );
});

test('a checkpoint asks and answers, in as many paragraphs as it has', () => {
  expect(markdown).toContain(`
**Question:** Which port does IAM use?

**Answer:** It is \`9098\`. [2](https://docs.aws.amazon.com/ports.html)

Or 9198, from outside.
`);
});

test('the table of all signals names wording, answer and flips', () => {
  expect(markdown).toContain(
    '| “IAM roles for clients”, “no passwords” | Amazon MSK: [IAM access control](https://example.org/sheet/msk/security#iam-roles) | Amazon MQ, Amazon SQS |\n',
  );
});
