// Replaced to name the pages nearest to the address that led nowhere.
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import pageNames from '@generated/study/default/page-names.json';
import {nearestPages} from '@site/src/study/nearestPages';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function NotFoundContent(): ReactNode {
  const {pathname} = useLocation();
  // One file serves every unknown address, so the server cannot know which one was asked for.
  const nearest = useIsBrowser() ? nearestPages(pathname, pageNames) : [];
  return (
    <main className={`container ${styles.page}`}>
      <Heading as="h1">This page does not exist</Heading>
      {nearest.length > 0 && (
        <>
          <p>
            Nothing stands at <code>{pathname}</code>. Nearest by name:
          </p>
          <ul>
            {nearest.map(({route, title}) => (
              <li key={route}>
                <Link to={route}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
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
