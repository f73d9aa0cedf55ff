import {SERVICES, type Service} from '@site/src/content/model/services';
import {VIEW} from '@site/src/content/model/view';
import {formatView} from '@site/src/study/compare/formatView';
import type {ReactNode} from 'react';
import styles from './narrowed.module.css';

type Props = {
  /** The services of the columns, from left to right. The first two are shown first. */
  services: Service[];
  /** Anchor of the table, whose name has the id `…-caption`. */
  id: string;
  /** The table. */
  children: ReactNode;
};

/**
 * A table of many services, and the choice of two. The styles hide the columns that are not chosen, so that the
 * choice works before any script is there; narrowed.client.ts keeps the address in step with it.
 */
export function ServiceChoice({services, id, children}: Props): ReactNode {
  const [one = '', other = ''] = services;
  // The styles know a column by the place of its service in these lists.
  const options = services.map((service) => (
    <option key={service} value={service}>
      {SERVICES[service]}
    </option>
  ));
  return (
    <div className={styles.narrowed} data-narrows={services.join(' ')}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line everywhere */}
      <div role="group" aria-label="Services to compare" className={styles.choice}>
        <span className={styles.list}>
          <label htmlFor={`${id}-one`}>Compare</label>
          <select id={`${id}-one`} name="one" defaultValue={one} autoComplete="off">
            {options}
          </select>
        </span>
        <span className={styles.list}>
          <label htmlFor={`${id}-other`}>with</label>
          <select id={`${id}-other`} name="other" defaultValue={other} autoComplete="off">
            {options}
            <option value={VIEW.all}>all services</option>
          </select>
        </span>
        <a className="hash-link" href={`#${formatView({one, other})}`}>
          Link to this view
        </a>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: with all services it scrolls sideways, by keyboard too */}
      <section className={styles.region} aria-labelledby={`${id}-caption`} tabIndex={0}>
        {children}
      </section>
    </div>
  );
}
