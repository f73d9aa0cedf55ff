import {describe, expect, test} from 'vitest';
import {readPage} from './readPage';

const PAGE = `---
title: Security
description: A page that shows each part of the content model, for the tests of its reader.
section: 5
sidebar_label: 5 · Security
sidebar_position: 5
---

Clients sign in on \`9098\`. <Cite id="ports" />

## Key facts {/* #key-facts */}

- **IAM does both jobs** on port 9098. <Cite id="iam" /> <Cite id="ports" /> {/* #iam */}

<Diagram id="sign-in">

\`\`\`mermaid
flowchart TB
  accTitle: Signing in
  accDescr: A client signs in.
  a --> b
\`\`\`

A client signs in.

</Diagram>

<ExamSignal id="no-passwords" points="msk" feature="IAM access control" phrases={["IAM roles", "no passwords"]}>

Kafka with IAM roles. <Cite id="iam" />

<Flip to="amazon-mq">The clients speak AMQP. <Cite id="mq" /></Flip>

</ExamSignal>

<ComparisonTable id="ports" caption="Ports of a broker" decides={["row-port"]}>

|  | IAM | SCRAM |
| --- | --- | --- |
| Port {/* #row-port */} | **9098** <Cite id="ports" /> | — |

</ComparisonTable>

<Checkpoint id="check-port">

Which port?

Port 9098. <Cite id="ports" />

</Checkpoint>

See [monitoring](./monitoring.mdx#lag).
`;

describe('readPage', () => {
  const {page, faults} = readPage(PAGE, 'docs/security.mdx');

  test('finds no fault in a good page', () => {
    expect(faults).toEqual([]);
  });

  test('knows route, lead and links', () => {
    expect(page).toMatchObject({
      id: 'security',
      route: '/msk/security',
      lead: 'Clients sign in on 9098.',
      links: [{url: './monitoring.mdx#lag', line: 52}],
    });
  });

  test('reads key facts without citations and id comments', () => {
    expect(page?.facts).toEqual([{id: 'iam', text: 'IAM does both jobs on port 9098.', sources: ['iam', 'ports'], line: 13}]);
  });

  test('reads a signal with its flips', () => {
    expect(page?.signals).toEqual([
      {
        id: 'no-passwords',
        points: 'msk',
        feature: 'IAM access control',
        phrases: ['IAM roles', 'no passwords'],
        text: 'Kafka with IAM roles.',
        sources: ['iam'],
        flips: [{to: 'amazon-mq', text: 'The clients speak AMQP.', sources: ['mq']}],
        line: 28,
      },
    ]);
  });

  test('reads a table by rows and columns', () => {
    expect(page?.tables[0]).toMatchObject({
      columns: ['', 'IAM', 'SCRAM'],
      decides: ['row-port'],
      rows: [
        {
          id: 'row-port',
          name: 'Port',
          cells: [
            {text: '9098', sources: ['ports']},
            {text: '—', sources: []},
          ],
        },
      ],
    });
  });

  test('reads a diagram with its text twin', () => {
    expect(page?.diagrams[0]).toMatchObject({
      id: 'sign-in',
      title: 'Signing in',
      description: 'A client signs in.',
      twin: 'A client signs in.',
    });
  });

  test('reads question and answer of a checkpoint', () => {
    expect(page?.checkpoints).toEqual([
      {
        id: 'check-port',
        question: 'Which port?',
        text: 'Port 9098.',
        html: {question: 'Which port?', answer: '<p>Port 9098.</p>'},
        sources: ['ports'],
        line: 44,
      },
    ]);
  });

  test('lists every place that has a link of its own', () => {
    expect(page?.anchors.map(({id, kind}) => `${kind} ${id}`)).toEqual([
      'heading key-facts',
      'item iam',
      'diagram sign-in',
      'signal no-passwords',
      'table ports',
      'row row-port',
      'checkpoint check-port',
    ]);
  });
});

describe('readPage of a page with a faulty head', () => {
  test('names an alias of nothing with its line in the file', () => {
    const {page, faults} = readPage('---\ntitle: Security\ndescription: *nothing\n---\n', 'docs/security.mdx');
    expect(page).toBeUndefined();
    expect(faults).toMatchObject([{line: 3, problem: 'not valid YAML'}]);
  });

  test('names the faults of its components too', () => {
    const {faults} = readPage('<Callout />\n', 'docs/security.mdx');
    expect(faults.map(({problem}) => problem)).toEqual(['no front matter', 'unknown component']);
  });
});
