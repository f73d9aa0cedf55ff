import Link from '@docusaurus/Link';
import summary from '@generated/study/default/summary.json';
import {PdfLinks} from '@site/src/components/PaperLinks/PdfLinks';
import {DATA_PAGES} from '@site/src/content/model/dataPages';
import {PRINT_PAGE} from '@site/src/content/model/printPage';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './index.module.css';

/** What this is, why to trust it, and the way into every part. */
export default function HomePage(): ReactNode {
  const {sections, claims, corrected, sources, signals, questions, diagrams, checked} = summary;
  return (
    <Layout description="Amazon MSK for AWS exams: every fact with its official source and date, exam signals with what would flip them, diagrams, and public corrections.">
      <main id="text" className={`container ${styles.page}`}>
        <header className={styles.hero}>
          <h1>Amazon MSK, ready for the exam</h1>
          <p className={styles.promise}>
            One dense sheet on Managed Streaming for Apache Kafka: what it is, what it is not, and which words in a question point to it
            rather than to Kinesis, SQS or Firehose.
          </p>
          <div className={styles.actions} data-screen>
            <Link className={styles.primary} to="/msk/">
              Start reading
            </Link>
            <Link className={styles.secondary} to="/msk/exam-focus">
              Only the exam focus
            </Link>
            <Link className={styles.secondary} to="/finder">
              Paste a question
            </Link>
          </div>
          <ul className={styles.trust}>
            <li>
              <strong>True today.</strong> Every fact carries an official source. <Link to="/sources">{sources} sources</Link>, last read on{' '}
              <time dateTime={checked}>{checked}</time>.
            </li>
            <li>
              <strong>Corrected in public.</strong> {corrected} of {claims} statements of the original sheet needed it.{' '}
              <Link to="/corrections">See which.</Link>
            </li>
            <li>
              <strong>Made to discriminate.</strong> {signals} exam signals, each with the change of wording that{' '}
              <Link to="/msk/summary">flips the answer</Link>.
            </li>
          </ul>
        </header>
        <Heading as="h2" id="the-sheet">
          The sheet
        </Heading>
        <ol className={styles.sections}>
          {sections.map(({route, label, lead}) => (
            <li key={route}>
              <Link to={route}>{label}</Link>
              <p>{lead}</p>
            </li>
          ))}
        </ol>
        <Heading as="h2" id="tools">
          With a question in front of you
        </Heading>
        <ul className={styles.sections}>
          <li>
            <Link to="/finder">Finder</Link>
            <p>Paste a practice question: the words that give it away, the services they speak for, and what would flip the answer.</p>
          </li>
          <li>
            <Link to="/decide">Decision guide</Link>
            <p>At most six questions lead from the wording to the service, each with a link of its own.</p>
          </li>
          <li>
            <Link to="/practice">Practice</Link>
            <p>
              {questions} original questions: the rule behind each answer, why each other option is wrong here, and sets that a study group
              shares by a link.
            </p>
          </li>
          <li>
            <Link to="/review">Review</Link>
            <p>What you missed comes back just before you would forget it, up to the day of your exam. No account: progress stays yours.</p>
          </li>
        </ul>
        <Heading as="h2" id="on-paper">
          On paper
        </Heading>
        <ul className={styles.sections}>
          <li>
            <Link to={DATA_PAGES.onePage.route}>One page for the wall</Link>
            <p>
              What decides questions, on one sheet of A4 or Letter. <PdfLinks route={DATA_PAGES.onePage.route} />
            </p>
          </li>
          <li>
            <Link to={PRINT_PAGE.route}>The whole sheet</Link>
            <p>
              Every page as one document, with its contents. <PdfLinks route={PRINT_PAGE.route} />
            </p>
          </li>
        </ul>
        <p className={styles.note}>
          {diagrams} diagrams, no account, no tracker, no third-party request. Not affiliated with AWS; only original wording, never exam
          content.
        </p>
      </main>
    </Layout>
  );
}
