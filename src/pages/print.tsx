import Head from '@docusaurus/Head';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import summary from '@generated/study/default/summary.json';
import {PdfLinks} from '@site/src/components/PaperLinks/PdfLinks';
import {chapterId, PRINT_PAGE, PRINTED_SOURCES} from '@site/src/content/model/printPage';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './print.module.css';

const CHAPTERS = [...summary.sections.map(({route, title}) => ({id: chapterId(route), title})), {id: PRINTED_SOURCES, title: 'Sources'}];

/** The whole sheet as one document. The build puts the pages where they belong: src/build/wholeSheet. */
export default function PrintPage(): ReactNode {
  const {title, tagline, url, baseUrl} = useDocusaurusContext().siteConfig;
  const links = useBrokenLinks();
  for (const {id} of CHAPTERS) links.collectAnchor(id);
  return (
    <Layout {...PRINT_PAGE}>
      <Head>
        {/* biome-ignore lint/a11y/useHtmlLang: adds to what the page says of itself */}
        <html data-styles="paper" />
      </Head>
      <main id="text" className={`container ${styles.page}`}>
        <header className={styles.title}>
          <h1>{title}</h1>
          <p>{tagline}</p>
          <p data-screen>
            Every page of the sheet, to print or to save: no answers on paper, and no buttons. <PdfLinks route={PRINT_PAGE.route} />
          </p>
          <dl>
            <dt>Sources last read</dt>
            <dd>
              <time dateTime={summary.checked}>{summary.checked}</time>
            </dd>
            <dt>Address</dt>
            <dd data-site-address>{(url + baseUrl).replace(/\/$/, '')}</dd>
            <dt>License</dt>
            <dd>Text, data and diagrams under CC BY 4.0. Not affiliated with AWS. Original wording only, never exam content.</dd>
          </dl>
        </header>
        <section className={styles.contents} aria-labelledby="contents">
          <h2 id="contents">Contents</h2>
          <ol>
            {CHAPTERS.map(({id, title: name}) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ol>
        </section>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: leaves what the build has put here as it is */}
        <div data-whole-sheet suppressHydrationWarning dangerouslySetInnerHTML={{__html: ''}} />
      </main>
    </Layout>
  );
}
