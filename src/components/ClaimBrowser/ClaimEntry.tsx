import Link from '@docusaurus/Link';
import {SelfLink} from '@site/src/components/SelfLink';
import {Verdict} from '@site/src/components/Verdict';
import type {SourcedClaim} from '@site/src/content/model/siteData';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** One statement: as said, verdict, true today, sources, and where it stands in the sheet. */
export function ClaimEntry({id, said, verdict, truth, sources, anchor}: SourcedClaim): ReactNode {
  return (
    <li id={id} data-verdict={verdict} className={styles.entry}>
      <p className={styles.said}>
        <Verdict verdict={verdict} /> <span className={styles.id}>{id}</span> <q>{said}</q>
        <SelfLink id={id} name={`statement ${id}`} />
      </p>
      <p className={styles.truth}>{truth}</p>
      <p className={styles.meta}>
        <Link to={anchor}>In the sheet</Link> · Sources:{' '}
        {sources.map(({id: source, title, url}, index) => (
          <span key={source}>
            {index > 0 && '; '}
            <a href={url} data-source={source}>
              {title}
            </a>
          </span>
        ))}
      </p>
    </li>
  );
}
