// Replaced to hold the line that says how it stands with reading offline.
import summary from '@generated/study/default/summary.json';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {copyright: string};

export default function FooterCopyright({copyright}: Props): ReactNode {
  return (
    <div className="footer__copyright">
      {copyright}
      <p className={styles.offline} data-offline={summary.checked} />
    </div>
  );
}
