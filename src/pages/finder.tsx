import Link from '@docusaurus/Link';
import {Finder} from '@site/src/components/Finder/Finder.client';
import {Island} from '@site/src/components/Island';
import {StructuredData} from '@site/src/components/StructuredData';
import {DATA_PAGES} from '@site/src/content/model/dataPages';
import {FINDER_ANCHOR} from '@site/src/content/model/finderAnchor';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './finder.module.css';

/** Paste a question: what gives it away, and how the finder comes to that. */
export default function FinderPage(): ReactNode {
  return (
    <Layout {...DATA_PAGES.finder}>
      <StructuredData {...DATA_PAGES.finder} />
      <main id="text" className={`container ${styles.page}`}>
        <h1>Finder</h1>
        <p className={styles.lead}>Paste a practice question, with its options if you like, and see which words give it away.</p>
        <p className={styles.withoutScripts}>
          The finder needs scripts, and they do not run here. The <Link to="/decide">decision guide</Link> leads from the wording of a
          question to the service without any, <Link to="/msk/exam-focus">Exam focus</Link> says which words decide, and the{' '}
          <Link to="/msk/summary">summary</Link> lists all exam signals.
        </p>
        <Island name="finder" atOnce>
          <Finder />
        </Island>
        <section className={styles.how}>
          <Heading as="h2" id={FINDER_ANCHOR}>
            How it reads a question
          </Heading>
          <p>
            The finder knows the exam signals of this sheet and a list of requirements, each in the words of those who write questions. It
            looks for these phrases in the text above the answer options. Every phrase gives points to the services it speaks for and takes
            points from those it speaks against: 1 is a hint, 2 a reason, 3 decides unless something contradicts. The same text always gives
            the same answer.
          </p>
          <ul>
            <li>
              <strong>Not wanted.</strong> After “no longer”, “without” or “is not required” a phrase counts the other way round, though not
              as much: something else may be meant.
            </li>
            <li>
              <strong>Background.</strong> What the company already has counts less, unless it must stay: existing clients, code and formats
              decide as well.
            </li>
            <li>
              <strong>The sentence that asks.</strong> What stands there counts more. “LEAST operational overhead” is shown but names no
              service by itself.
            </li>
            <li>
              <strong>Said again.</strong> A requirement that is repeated counts only a little more.
            </li>
            <li>
              <strong>Options.</strong> When the options name several services, each of them that the words speak of gets up to four points.
              The rest of an option is not read: it is what you are asked to judge.
            </li>
          </ul>
          <p>
            It does not understand a question, it finds wording. So check the sum, read the paragraphs it leads to, and take “open” for what
            it says. To think a question through step by step, take the <Link to="/decide">decision guide</Link>;{' '}
            <Link to="/msk/exam-focus">Exam focus</Link> and the <Link to="/msk/summary">summary of all exam signals</Link> are the same
            knowledge as text.
          </p>
        </section>
      </main>
    </Layout>
  );
}
