import {type KeyboardEvent, type ReactNode, useRef, useState} from 'react';
import styles from './styles.module.css';

type Props = {
  /** Id of the figure whose visible drawing is shown. */
  figureId: string;
  title: string;
};

const LEAST_ZOOM = 0.5;
const MOST_ZOOM = 4;

/**
 * Shows a drawing on the whole screen. The dialog is a plain scroll area, so that panning is the
 * browser's own: touch, wheel, scroll bars and arrow keys.
 */
export function FullScreen({figureId, title}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [svg, setSvg] = useState('');
  const [zoom, setZoom] = useState(1);

  function open() {
    const drawings = [...document.querySelectorAll<SVGElement>(`[data-diagram="${figureId}"] svg`)];
    const visible = drawings.find((drawing) => drawing.getClientRects().length > 0);
    if (visible === undefined) return;
    setSvg(visible.outerHTML);
    setZoom(1);
    dialog.current?.showModal();
  }

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

  /** Two copies of a drawing have the same ids. */
  function forget() {
    setSvg('');
  }

  return (
    <>
      <button type="button" className={styles.enlarge} onClick={open} aria-label={`Full screen: ${title}`}>
        Full screen
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-label={title} onKeyDown={onKeyDown} onClose={forget}>
        <div className={styles.tools}>
          <button type="button" onClick={() => scale(0.8)} aria-label="Smaller">
            −
          </button>
          <button type="button" onClick={() => scale(1.25)} aria-label="Larger">
            +
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard */}
        <section className={styles.sheet} tabIndex={0} aria-label={`${title}, scrollable`}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a copy of the drawing in this very page */}
          <div className={styles.scaled} style={{zoom}} dangerouslySetInnerHTML={{__html: svg}} />
        </section>
      </dialog>
    </>
  );
}
