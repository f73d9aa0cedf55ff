import {useEffect, useState} from 'react';

/** True while the page is being printed, or shown as it would be. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = window.matchMedia('print');
    const follow = () => setPrinting(paper.matches);
    const begin = () => setPrinting(true);
    follow();
    paper.addEventListener('change', follow);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', follow);
    return () => {
      paper.removeEventListener('change', follow);
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', follow);
    };
  }, []);
  return isPrinting;
}
