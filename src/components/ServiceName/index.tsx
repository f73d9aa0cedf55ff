import {SERVICES, type Service} from '@site/src/content/model/services';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {service: Service};

/** A service by name, in the accent of the sheet's subject or of what it is compared with. */
export function ServiceName({service}: Props): ReactNode {
  return <span className={service === 'msk' ? styles.subject : styles.neighbour}>{SERVICES[service]}</span>;
}
