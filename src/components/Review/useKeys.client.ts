import {rememberSingleKeys, singleKeysAreOn} from '@site/src/components/Progress/singleKeys.client';
import type {Grade} from '@site/src/study/progress/studyEvent';
import {useLayoutEffect, useState} from 'react';

/** What a key does by itself already, or types into. */
const BUSY = 'input,textarea,select,button,a,summary,[contenteditable]';

type Acts = {
  /** What space does now. */
  onSpace?: () => void;
  /** What the digits from 1 to 4 do now. */
  onDigit?: (grade: Grade) => void;
};

/** Single keys as in Anki. They can be switched off, for who speaks to the device or presses keys unawares. */
export function useKeys({onSpace, onDigit}: Acts): {isOn: boolean; set: (isOn: boolean) => void} {
  const [isOn, setIsOn] = useState(singleKeysAreOn);
  // Before the next key can come: a quick reader presses space and a digit at once.
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    function onKey(event: KeyboardEvent) {
      const {key, target, ctrlKey, metaKey, altKey, repeat} = event;
      if (ctrlKey || metaKey || altKey || repeat || document.querySelector('dialog[open]') !== null) return;
      const isDigit = /^[1-4]$/.test(key);
      const field = target instanceof Element ? target.closest<HTMLElement>(BUSY) : null;
      // A digit does nothing on a button, and space does what the button says.
      if (field !== null && (!isDigit || field.matches('input:not([type="checkbox"]),textarea,select,[contenteditable]'))) return;
      const act = key === ' ' ? onSpace : isDigit ? () => onDigit?.(Number(key) as Grade) : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  function set(chosen: boolean) {
    setIsOn(chosen);
    rememberSingleKeys(chosen);
  }
  return {isOn, set};
}
