import {askToKeepStorage, isStorageKept} from '@site/src/components/Progress/keepStorage.client';
import {type ReactNode, useEffect, useState} from 'react';
import styles from './styles.module.css';

/** Asks the browser not to clear what the site stores; there only where it can be asked and has not promised yet. */
export function KeepButton(): ReactNode {
  const [state, setState] = useState<'unknown' | 'open' | 'kept' | 'refused'>('unknown');
  useEffect(() => {
    void isStorageKept().then((isKept) => setState(isKept === false ? 'open' : 'unknown'));
  }, []);
  async function ask() {
    setState((await askToKeepStorage()) ? 'kept' : 'refused');
  }
  if (state === 'unknown') return null;
  if (state === 'open')
    return (
      <button type="button" className={styles.secondary} onClick={ask}>
        Ask the browser to keep it
      </button>
    );
  return (
    <p role="status" className={styles.said}>
      {state === 'kept' ? 'The browser will keep it.' : 'The browser promises nothing. Export now and then.'}
    </p>
  );
}
