import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import blocks from '@generated/study/default/one-page.json';
import summary from '@generated/study/default/summary.json';
import {OnePage} from '@site/src/components/OnePage';
import {PdfLinks} from '@site/src/components/PaperLinks/PdfLinks';
import {StructuredData} from '@site/src/components/StructuredData';
import {DATA_PAGES} from '@site/src/content/model/dataPages';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './one-page.module.css';

/** The whole sheet in the fewest words, for the wall: exactly one page of paper. */
export default function OnePagePage(): ReactNode {
  const {url, baseUrl} = useDocusaurusContext().siteConfig;
  return (
    <Layout {...DATA_PAGES.onePage}>
      <Head>
        {/* biome-ignore lint/a11y/useHtmlLang: adds to what the page says of itself */}
        <html data-styles="paper" />
      </Head>
      <StructuredData {...DATA_PAGES.onePage} />
      <main data-bare-links id="text" className={`container ${styles.page}`}>
        <header className={styles.head}>
          <h1>Amazon MSK on one page</h1>
          <p className={styles.onPaper}>
            <time dateTime={summary.checked}>{summary.checked}</time> · <span data-site-address>{(url + baseUrl).replace(/\/$/, '')}</span>
          </p>
        </header>
        <div className={styles.onScreen}>
          <p>
            For the wall, the week before the exam. Print this page (Ctrl+P, on a Mac Cmd+P): it fills exactly one sheet of A4 or Letter, in
            gray, too. The name of each line is a link to the place where the fact stands with its source.
          </p>
          <p>
            <PdfLinks route={DATA_PAGES.onePage.route} />
          </p>
        </div>
        <OnePage blocks={blocks} checked={summary.checked} />
      </main>
    </Layout>
  );
}
