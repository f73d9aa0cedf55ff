// Replaced to name the pages nearest to the address that led nowhere.
import Link from '@docusaurus/Link';
import pageNames from '@generated/study/default/page-names.json';
import {Island} from '@site/src/components/Island';
import {NearestPages} from '@site/src/components/NearestPages/NearestPages.client';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function NotFoundContent(): ReactNode {
  return (
    <main id="text" className={`container ${styles.page}`}>
      <Heading as="h1">This page does not exist</Heading>
      <Island name="nearest-pages" atOnce>
        <NearestPages />
      </Island>
      <Heading as="h2" id="all-pages">
        All pages
      </Heading>
      <ul>
        {pageNames.map(({route, title}) => (
          <li key={route}>
            <Link to={route}>{title}</Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
