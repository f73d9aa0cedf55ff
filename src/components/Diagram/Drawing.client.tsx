import useBaseUrl from '@docusaurus/useBaseUrl';
import drawings from '@drawings';
import {type ReactNode, useEffect, useRef} from 'react';
import styles from './styles.module.css';

/** Where the form of a drawing is shown: on every screen, on wide ones, on narrow ones. */
type Form = 'only' | 'wide' | 'narrow';

type Props = {
  /** File name in `/diagrams/` without its ending. */
  name: string;
  form: Form;
};

/**
 * One stored SVG. The server writes its markup into the page. Where Docusaurus itself hydrates the page (the
 * preview, and search by Algolia), the browser has no markup to repeat: hydration leaves the server's alone, and a
 * page reached by a link fetches the file.
 */
export function Drawing({name, form}: Props): ReactNode {
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
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, from static/diagrams
      dangerouslySetInnerHTML={{__html: drawings[name] ?? ''}}
    />
  );
}
