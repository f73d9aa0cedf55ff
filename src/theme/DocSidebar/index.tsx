// Replaced by the same navigation as in the menu: it has no scripts, and as many links however long the sheet is.
import {SheetNav} from '@site/src/components/SheetNav';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function DocSidebar(): ReactNode {
  return <SheetNav label="Docs sidebar" className={`menu thin-scrollbar ${styles.sidebar}`} />;
}
