import type {Log} from '@site/src/study/progress/readEvents';
import {useEffect, useState} from 'react';
import {onChange, readWholeLog, storageNotice} from './progressStore.client';

/** The log, kept up with what this and other tabs add to it, and why it is not stored, if so. Undefined until it is read. */
export function useLog(): {log: Log; notice?: string} | undefined {
  const [state, setState] = useState<{log: Log; notice?: string}>();
  useEffect(() => {
    let isOver = false;
    async function read() {
      const log = await readWholeLog();
      if (!isOver) setState({log, notice: storageNotice()});
    }
    void read();
    const end = onChange(() => void read());
    return () => {
      isOver = true;
      end();
    };
  }, []);
  return state;
}
