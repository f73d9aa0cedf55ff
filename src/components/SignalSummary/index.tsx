import Link from '@docusaurus/Link';
import {ServiceName} from '@site/src/components/ServiceName';
import type {PlacedSignal} from '@site/src/content/model/pageData';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** All signals in the order of the sheet; the build fills them in. */
  signals: PlacedSignal[];
};

/** Every exam signal of the sheet in one table: wording, answer, and what would turn it. */
export function SignalSummary({signals}: Props): ReactNode {
  return (
    <table className={styles.summary}>
      <thead>
        <tr>
          <th scope="col">The question says</th>
          <th scope="col">Answer</th>
          <th scope="col">Flips to</th>
        </tr>
      </thead>
      <tbody>
        {signals.map(({id, route, phrases, points, feature, flips}) => (
          <tr key={id}>
            <td>
              {phrases.slice(0, 3).map((phrase, index) => (
                <span key={phrase}>
                  {index > 0 && ' · '}
                  <q>{phrase}</q>
                </span>
              ))}
            </td>
            <td>
              <ServiceName service={points} />: <Link to={`${route}#${id}`}>{feature}</Link>
            </td>
            <td>
              {[...new Set(flips.map(({to}) => to))].map((to) => (
                <span key={to} className={styles.flip}>
                  <ServiceName service={to} />
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
