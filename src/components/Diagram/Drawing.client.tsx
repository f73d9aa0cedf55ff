import useBaseUrl from '@docusaurus/useBaseUrl';
import drawings from '@drawings';
import {type ReactNode, useEffect, useRef} from 'react';
import styles from './styles.module.css';

/** Where the form of a drawing is shown: on every screen, on wide ones, on narrow ones. */
type Form = 'only' | 'wide' | 'narrow';

type Props = {
  /** File name in `/diagrams/` without its ending. */
  name: string;
  /** Natural size in CSS pixels; keeps the place free while a file is fetched. */
  size: {width: number; height: number};
  form: Form;
};

/**
 * One stored SVG. The server writes its markup into the page; in the browser there is none to repeat,
 * so hydration leaves the server's markup alone, and a page reached by a link fetches the file.
 */
export function Drawing({name, size, form}: Props): ReactNode {
  const holder = useRef<HTMLDivElement>(null);
  const address = useBaseUrl(`/diagrams/${name}.svg`);
  useEffect(() => {
    const element = holder.current;
    if (element === null || element.childElementCount > 0) return undefined;
    const abort = new AbortController();
    fetch(address, {signal: abort.signal})
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
      .then((svg) => {
        element.innerHTML = svg;
      })
      .catch(() => {
        // The words under the diagram say the same.
        if (!abort.signal.aborted) element.textContent = 'The drawing could not be loaded; the words below say the same.';
      });
    return () => abort.abort();
  }, [address]);
  return (
    <div
      ref={holder}
      className={styles[form]}
      style={{maxWidth: size.width, aspectRatio: `${size.width} / ${size.height}`}}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, from static/diagrams
      dangerouslySetInnerHTML={{__html: drawings[name] ?? ''}}
    />
  );
}
