import type {Verdict as VerdictName} from '@site/src/content/model/verdicts';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {verdict: VerdictName};

/** The result of a check as a word; its shape and colour only repeat it. */
export function Verdict({verdict}: Props): ReactNode {
  return <span className={`${styles.verdict} ${styles[verdict]}`}>{verdict}</span>;
}
