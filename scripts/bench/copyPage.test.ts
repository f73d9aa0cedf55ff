import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {copyPage} from './copyPage';
import {scaleSite} from './scaleSite';

/** In a worker of the tests no process ends, after which it could be gone. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sheet-copies-'));
afterAll(() => fs.rmSync(folder, {recursive: true}));

const PAGE = `---
title: Security
description: Authentication, authorization, ports and encryption of Amazon MSK.
section: 5
sidebar_label: 5 · Security
sidebar_position: 5
---

Clients sign in by [authentication](./security.mdx#ports). <Cite id="msk-iam" />

<Diagram id="choice">

\`\`\`mermaid
flowchart TB
  authentication --> authorization
\`\`\`

</Diagram>

<ComparisonTable id="table" caption="Authentication" decides={["row-iam"]}>

- **IAM** {/* #iam */}
`;

const copy = copyPage(PAGE, 7);

test('ids and links get the number of the copy, citations stay', () => {
  expect(copy).toContain('](./security-7.mdx#ports-7)');
  expect(copy).toContain('<Diagram id="choice-7">');
  expect(copy).toContain('decides={["row-iam-7"]}');
  expect(copy).toContain('{/* #iam-7 */}');
  expect(copy).toContain('<Cite id="msk-iam" />');
});

test('a fence stays as it is, so that its drawing is found', () => {
  expect(copy).toContain('  authentication --> authorization\n');
});

test('a copy belongs to no section and has a place of its own', () => {
  expect(copy).not.toContain('section:');
  expect(copy).toContain('sidebar_position: 705');
});

test('a sheet twice as large has no faults', () => {
  const {site, faults, undrawn} = scaleSite(folder, 2);
  expect([...faults, ...undrawn]).toEqual([]);
  expect(site.pages).toHaveLength(2 * fs.readdirSync('docs').filter((name) => /^[^_].*\.mdx$/.test(name)).length);
});
