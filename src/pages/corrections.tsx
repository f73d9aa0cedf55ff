import Link from '@docusaurus/Link';
import changes from '@generated/study/default/changes.json';
import corrections from '@generated/study/default/corrections.json';
import {ClaimBrowser} from '@site/src/components/ClaimBrowser/ClaimBrowser.client';
import {Island} from '@site/src/components/Island';
import {DATA_PAGES} from '@site/src/content/model/dataPages';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './corrections.module.css';

const {claims} = corrections;
const corrected = claims.filter(({verdict}) => verdict !== 'correct').length;

/** Each statement of the original cheat sheet: what it said, the verdict, what is true today. */
export default function CorrectionsPage(): ReactNode {
  return (
    <Layout {...DATA_PAGES.corrections}>
      <main id="text" className={`container ${styles.page}`}>
        <h1>Corrections</h1>
        <p>
          This sheet grew out of an older one. We checked each of its {claims.length} statements against official pages; {corrected} needed
          a correction. They all stand here, as said and as true today, so that you can tell which of your other notes have aged as well.
        </p>
        <dl className={styles.verdicts}>
          <div>
            <dt>wrong</dt>
            <dd>Never was so. Do not learn it.</dd>
          </div>
          <div>
            <dt>outdated</dt>
            <dd>Was true once; AWS or Kafka has changed it.</dd>
          </div>
          <div>
            <dt>imprecise</dt>
            <dd>True only with a condition that an exam asks for.</dd>
          </div>
          <div>
            <dt>correct</dt>
            <dd>Stands as said.</dd>
          </div>
        </dl>
        <Island name="corrections">
          <ClaimBrowser />
        </Island>
        <Heading as="h2" id="what-changed">
          What changed since
        </Heading>
        <ol reversed>
          {changes.map(({id, date, title, link}) => (
            <li key={id}>
              <time dateTime={date}>{date}</time> <Link to={link}>{title}</Link>
            </li>
          ))}
        </ol>
      </main>
    </Layout>
  );
}
