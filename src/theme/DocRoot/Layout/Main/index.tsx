// Replaced to have an id: the link past the menu leads to it, without scripts.
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {children: ReactNode};

export default function DocRootLayoutMain({children}: Props): ReactNode {
  return (
    <main id="text" className={styles.main}>
      <div className="container padding-top--md padding-bottom--lg">{children}</div>
    </main>
  );
}
