import type {Site} from '../../content/model/site';
import type {Source} from '../../content/model/source';
import {readPage} from '../../content/read/readPage';
import {absoluteLinks} from './absoluteLinks';

/** A page with everything that an author may write. */
export const TEXT = `---
title: Security & sign-in
description: How a client signs in to a cluster, in as many words as a description needs.
section: 5
sidebar_label: 5 · Security
sidebar_position: 5
---

Clients sign in with IAM on a port < 10000.

## Key facts {/* #key-facts */}

- **IAM does both**: it signs in and authorizes. <Cite id="iam" /> <Cite id="ports" /> {/* #iam */}
- **A port each**: see [ports](#ports), [cost](./cost.mdx#row-a) and [all](/corrections#S05). <Cite id="ports" /> {/* #port */}

<Diagram id="sign-in">

\`\`\`mermaid
flowchart TB
  accTitle: How a client signs in
  accDescr: By IAM.
  client --> iam
\`\`\`

The same in words: by IAM.

</Diagram>

## Exam signals {/* #exam-signals */}

<ExamSignal id="iam-roles" points="msk" feature="IAM access control" phrases={["IAM roles for clients", "no passwords"]}>

Nobody wants to keep passwords. <Cite id="iam" />

<Flip to="amazon-mq">The clients speak JMS. <Cite id="ports" /></Flip>
<Flip to="sqs">Each message is a job.</Flip>

</ExamSignal>

### Ports {/* #ports */}

<ComparisonTable id="port-table" caption="Ports of a cluster" decides={["row-iam"]}>

|  | In the VPC | Public |
| --- | --- | --- |
| IAM {/* #row-iam */} | **9098** <Cite id="ports" /> | — |

</ComparisonTable>

<OlderSheets section="S05" />

<Checkpoint id="check-port">

Which port does IAM use?

It is \`9098\`. <Cite id="ports" />

Or 9198, from outside.

</Checkpoint>

<SignalSummary />
`;

function source(id: string, checked: string): {value: Source; line: number} {
  return {
    value: {id, url: `https://docs.aws.amazon.com/${id}.html`, title: `All on ${id}`, publisher: 'AWS documentation', checked},
    line: 1,
  };
}

const {page} = readPage(TEXT, 'docs/security.mdx');
if (page === undefined) throw new Error('the fixture is no page');

export const PAGE = page;

/** A site of that page alone. */
export const SITE: Site = {
  pages: [page],
  sources: [source('ports', '2026-02-03'), source('iam', '2026-01-02')],
  claims: [
    {
      value: {
        id: 'S05-1',
        said: 'Everything is IAM.',
        verdict: 'wrong',
        truth: 'There are three ways.',
        sources: ['iam'],
        anchor: '/msk/security#iam',
      },
      line: 1,
    },
  ],
  onePage: [],
  questions: [],
  solved: [],
  changes: [
    {
      value: {id: 'first', date: '2026-01-02', title: 'The first change', text: 'What is new <today> & true.', link: '/msk/security#iam'},
      line: 1,
    },
    {
      value: {id: 'second', date: '2026-02-03', title: 'The second change', text: 'What is newer than that.', link: '/corrections'},
      line: 2,
    },
  ],
  redirects: [],
  synonyms: [],
  decisions: [],
  requirements: [],
  wordingGroups: [],
  drawings: {},
};

export const ABSOLUTE = absoluteLinks({url: 'https://example.org', baseUrl: '/sheet/'});
