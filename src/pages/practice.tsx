import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import practice from '@generated/study/default/practice.json';
import summary from '@generated/study/default/summary.json';
import {Island} from '@site/src/components/Island';
import {Practice} from '@site/src/components/Practice/Practice.client';
import {QuestionIndex} from '@site/src/components/Practice/QuestionIndex';
import {StructuredData} from '@site/src/components/StructuredData';
import {DATA_PAGES} from '@site/src/content/model/dataPages';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './practice.module.css';

const count = practice.sections.reduce((sum, {questions}) => sum + questions.length, 0);
const tested = new Set(practice.sections.map(({id}) => id));

/** Practice questions: a set of one's own or of a study group, and each question by its link. */
export default function PracticePage(): ReactNode {
  const bank = useBaseUrl('/data/questions.json');
  return (
    <Layout {...DATA_PAGES.practice}>
      <StructuredData {...DATA_PAGES.practice} />
      <main id="text" className={`container ${styles.page}`}>
        <h1>Practice</h1>
        <p className={styles.lead}>
          {count} original questions that ask for a decision. After each: the rule, the phrases that give it away, and what would turn the
          answer. Never exam content.
        </p>
        <div className={styles.needs}>
          <p>
            A set needs JavaScript: it draws the questions and checks your answers, in your browser alone. Without it, the sections have
            questions that you can unfold:
          </p>
          <ul>
            {summary.sections
              .filter(({route}) => tested.has(route.replace(/^.*\//, '')))
              .map(({route, label}) => (
                <li key={route}>
                  <Link to={`${route}#check-yourself`}>{label}</Link>
                </li>
              ))}
          </ul>
          <p>
            All questions with their answers stand in <a href={bank}>one data file</a>.
          </p>
        </div>
        <div id="setup">
          <Island name="practice" atOnce>
            <Practice />
          </Island>
        </div>
        <section className={styles.links} data-screen>
          <Heading as="h2" id="questions">
            Every question has a link
          </Heading>
          <QuestionIndex />
          <p>
            The bank is open data under CC BY 4.0: <a href={bank}>questions.json</a>, with its{' '}
            <a href={useBaseUrl('/data/questions.schema.json')}>JSON Schema</a>.
          </p>
        </section>
      </main>
    </Layout>
  );
}
