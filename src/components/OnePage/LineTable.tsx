// biome-ignore-all lint/a11y/noRedundantRoles: laid out as blocks on a phone, a table loses its roles in some browsers

import Link from '@docusaurus/Link';
import type {OnePageLine} from '@site/src/content/model/siteData';
import type {ReactNode} from 'react';
import {Html} from './Html';
import styles from './styles.module.css';

type Props = {
  /** Id of the heading that names the table. */
  labelledBy: string;
  columns: string[];
  lines: OnePageLine[];
};

/** Lines side by side; on a phone one card a line, each cell behind the name of its column. */
export function LineTable({labelledBy, columns, lines}: Props): ReactNode {
  return (
    <table role="table" aria-labelledby={labelledBy} className={styles.table}>
      <thead>
        <tr role="row">
          {columns.map((column) =>
            column === '' ? (
              <td key={column} role="cell" />
            ) : (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map(({to, parts: [name = '', ...cells]}) => (
          <tr key={to} role="row">
            <th role="rowheader" scope="row">
              <Link to={to}>
                <Html html={name} />
              </Link>
            </th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]} role="cell" data-column={columns[index + 1]}>
                <Html html={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
