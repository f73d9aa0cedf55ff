import {ServiceName} from '@site/src/components/ServiceName';
import type {Service} from '@site/src/content/model/services';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** The service that is the answer after the change. */
  to: Service;
  /** The one change of wording. */
  children: ReactNode;
};

/** The change of wording that turns an exam signal to another answer. */
export function Flip({to, children}: Props): ReactNode {
  return (
    <div className={styles.flip} data-flip={to}>
      <span className={styles.label}>
        Flips to <ServiceName service={to} />
      </span>{' '}
      {children}
    </div>
  );
}
