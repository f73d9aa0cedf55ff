import {onChange, readLog} from '@site/src/components/Progress/progressStore.client';
import {type LastResults, lastResults} from '@site/src/study/quiz/lastResults';
import {useEffect, useState} from 'react';

/** How each question was answered last, as far as the log of this browser knows; empty until it was read. */
export function useLastResults(): LastResults {
  const [results, setResults] = useState<LastResults>(new Map());
  useEffect(() => {
    const read = () => {
      readLog().then((log) => setResults(lastResults(log)), reportError);
    };
    read();
    return onChange(read);
  }, []);
  return results;
}
