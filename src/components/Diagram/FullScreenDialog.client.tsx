import {type KeyboardEvent, type ReactNode, useEffect, useRef, useState} from 'react';
import styles from './styles.module.css';

type Props = {
  /** Markup of the drawing. */
  svg: string;
  title: string;
  onClose: () => void;
};

const LEAST_ZOOM = 0.5;
const MOST_ZOOM = 4;

/**
 * Shows a drawing on the whole screen. The dialog is a plain scroll area, so that panning is the
 * browser's own: touch, wheel, scroll bars and arrow keys.
 */
export function FullScreenDialog({svg, title, onClose}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [zoom, setZoom] = useState(1);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  function scale(factor: number) {
    setZoom((now) => Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, now * factor)));
  }

  function onKeyDown({key, ctrlKey, metaKey, altKey}: KeyboardEvent) {
    // With these the same keys are the browser's own zoom.
    if (ctrlKey || metaKey || altKey) return;
    if (key === '+' || key === '=') scale(1.25);
    if (key === '-') scale(0.8);
    if (key === '0') setZoom(1);
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={title} onKeyDown={onKeyDown} onClose={onClose}>
      <div className={styles.tools}>
        <button type="button" className={styles.tool} onClick={() => scale(0.8)} aria-label="Smaller">
          −
        </button>
        <button type="button" className={styles.tool} onClick={() => scale(1.25)} aria-label="Larger">
          +
        </button>
        <button type="button" className={styles.tool} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard */}
      <section className={styles.sheet} tabIndex={0} aria-label={`${title}, scrollable`}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a copy of the drawing in this very page */}
        <div className={styles.scaled} style={{zoom}} dangerouslySetInnerHTML={{__html: svg}} />
      </section>
    </dialog>
  );
}
