import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Said of the forms that the exam does not have. */
export function TrainingForm(): ReactNode {
  return <p className={styles.soft}>Training form, not used on DEA-C01.</p>;
}
