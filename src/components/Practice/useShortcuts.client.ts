import {rememberSingleKeys, singleKeysAreOn} from '@site/src/components/Progress/singleKeys.client';
import {useEffect, useRef, useState} from 'react';

const TYPING = 'textarea,select,input:not([type="radio"],[type="checkbox"])';
const CONTROLS = 'a,button,summary,input,select,textarea';

/** What keys do while a question is shown. */
type Moves = {
  /** A digit from 1 to 6: the option, or the row, of that number. */
  pick: (number: number) => void;
  /** To the question before (-1) or behind (1). */
  turn: (by: -1 | 1) => void;
  /** Enter, where no control has the focus. */
  enter: () => void;
};

/** Listens to keys, unless the reader has switched that off; the choice is remembered. */
export function useShortcuts(moves: Moves): [isOn: boolean, setOn: (isOn: boolean) => void] {
  const [isOn, setOn] = useState(true);
  // What counts is the state at the moment of the key.
  const latest = useRef({...moves, isOn});
  latest.current = {...moves, isOn};
  useEffect(() => setOn(singleKeysAreOn()), []);
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const {target, key} = event;
      if (!(target instanceof Element) || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (event.ctrlKey || event.metaKey || event.altKey || target.matches(TYPING)) return;
      const {pick, turn, enter, isOn} = latest.current;
      if (key === 'Enter' && !target.closest(CONTROLS)) enter();
      else if (isOn && /^[1-6]$/.test(key)) pick(Number(key));
      else if (isOn && key === 'ArrowLeft') turn(-1);
      else if (isOn && key === 'ArrowRight') turn(1);
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return [
    isOn,
    (chosen) => {
      setOn(chosen);
      rememberSingleKeys(chosen);
    },
  ];
}
