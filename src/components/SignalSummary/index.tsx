// biome-ignore-all lint/a11y/noRedundantRoles: laid out as blocks on a phone, a table loses its roles in some browsers

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
    <table role="table" className={styles.summary} aria-label="All exam signals">
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">
            The question says
          </th>
          <th role="columnheader" scope="col">
            Answer
          </th>
          <th role="columnheader" scope="col">
            Flips to
          </th>
        </tr>
      </thead>
      <tbody>
        {signals.map((signal) => (
          <SignalRow key={signal.id} {...signal} />
        ))}
      </tbody>
    </table>
  );
}

function SignalRow({id, route, phrases, points, feature, flipsTo}: PlacedSignal): ReactNode {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {phrases.slice(0, 3).map((phrase, index) => (
          <span key={phrase}>
            {index > 0 && ' · '}
            <q>{phrase}</q>
          </span>
        ))}
      </th>
      <td role="cell">
        <ServiceName service={points} />: <Link to={`${route}#${id}`}>{feature}</Link>
      </td>
      <td role="cell">
        {flipsTo.map((service, index) => (
          <span key={service} className={styles.flip}>
            <ServiceName service={service} />
            {index < flipsTo.length - 1 && ', '}
          </span>
        ))}
      </td>
    </tr>
  );
}
