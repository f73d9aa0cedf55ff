import Link from '@docusaurus/Link';
import sources from '@generated/study/default/sources.json';
import {ForMachines} from '@site/src/components/ForMachines';
import {SelfLink} from '@site/src/components/SelfLink';
import {DATA_PAGES} from '@site/src/content/model/dataPages';
import type {CitedSource} from '@site/src/content/model/siteData';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './sources.module.css';

const PUBLISHERS = [...new Set(sources.map(({publisher}) => publisher))].sort();

/** Every official page that the sheet cites, with the day it was read and who cites it. */
export default function SourcesPage(): ReactNode {
  return (
    <Layout {...DATA_PAGES.sources}>
      <main id="text" data-sources className={`container ${styles.page}`}>
        <h1>Sources</h1>
        <p>
          {sources.length} official pages carry the facts of this sheet: AWS documentation, AWS repositories and Apache Kafka. Each shows
          the day on which we last read it. A source read more than 180 days ago is listed as due whenever the site is built.
        </p>
        {PUBLISHERS.map((publisher) => (
          <section key={publisher}>
            <Heading as="h2" id={publisherId(publisher)}>
              {publisher}
            </Heading>
            <ul className={styles.list}>
              {sources
                .filter((source) => source.publisher === publisher)
                .map((source) => (
                  <SourceEntry key={source.id} {...source} />
                ))}
            </ul>
          </section>
        ))}
        <ForMachines />
      </main>
    </Layout>
  );
}

/** `publisher-aws-on-github`: the prefix keeps it apart from the ids of sources. */
function publisherId(publisher: string): string {
  const words = publisher.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return ['publisher', ...words].join('-');
}

function SourceEntry({id, title, url, checked, read, pages, claims}: CitedSource): ReactNode {
  return (
    <li id={id}>
      <p className={styles.title}>
        <a href={url}>{title}</a>
        <SelfLink id={id} name={title} />
      </p>
      <p className={styles.meta}>
        Read on <time dateTime={checked}>{checked}</time>
        {read !== undefined && (
          <>
            {' '}
            in <a href={read}>this copy of the page</a>
          </>
        )}
        {pages.length > 0 && '. Cited by '}
        {pages.map((page, index) => (
          <span key={page.route}>
            {index > 0 && ', '}
            <Link to={page.route}>{page.title}</Link>
          </span>
        ))}
        {claims.length > 0 && (
          <>
            . Carries {claims.length === 1 ? 'one correction' : `${claims.length} checks`}:{' '}
            {claims.map((claim, index) => (
              <span key={claim}>
                {index > 0 && ', '}
                <Link to={`/corrections#${claim}`}>{claim}</Link>
              </span>
            ))}
          </>
        )}
      </p>
    </li>
  );
}
