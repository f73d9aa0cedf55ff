// Replaced to lead past the menu without scripts; the original moves the focus by one.
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function SkipToContent(): ReactNode {
  return (
    <a href="#text" className={styles.skip}>
      Skip to main content
    </a>
  );
}
