import {useEffect, useState} from 'react';

/** How long the reader rests before he is told, in milliseconds. */
const REST = 700;

/** A text once the reader has stopped typing: what changes with each letter must not be read out each time. */
export function useSettled(text: string, typed: string): string {
  const [settled, setSettled] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the rest anew, also where the answer stays
  useEffect(() => {
    const resting = setTimeout(() => setSettled(text), REST);
    return () => clearTimeout(resting);
  }, [text, typed]);
  return settled;
}
