import Link from '@docusaurus/Link';
import type {OnePageLine} from '@site/src/content/model/siteData';
import type {ReactNode} from 'react';
import {Html} from './Html';
import styles from './styles.module.css';

type Props = {lines: OnePageLine[]};

/** Lines one below another, the name of each a link to its place on the sheet. */
export function LineList({lines}: Props): ReactNode {
  return (
    <ul className={styles.list}>
      {lines.map(({to, parts: [name = '', rest = '']}) => (
        <li key={to}>
          <Link to={to}>
            <Html html={name} />
          </Link>
          <Html html={rest} />{' '}
        </li>
      ))}
    </ul>
  );
}
