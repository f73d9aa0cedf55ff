import type {ReactNode} from 'react';
import {ReportLink} from './ReportLink';
import styles from './styles.module.css';

type Props = {
  id: string;
  version: string;
  hasKeys: boolean;
  onKeys: (hasKeys: boolean) => void;
};

/** What stands under each question: its link, a report of a mistake, and the switch for shortcuts. */
export function ItemFoot({id, version, hasKeys, onKeys}: Props): ReactNode {
  return (
    <footer className={styles.foot}>
      <ReportLink id={id} version={version} />
      <label className={styles.box}>
        <input type="checkbox" checked={hasKeys} onChange={(event) => onKeys(event.currentTarget.checked)} />
        <span>
          Single-key shortcuts <span className={styles.soft}>1–6 choose, ← → turn the page; Enter checks and goes on</span>
        </span>
      </label>
    </footer>
  );
}
