import Link from '@docusaurus/Link';
import {type MouseEvent, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef} from 'react';
import {Marked} from './Marked';
import type {Result} from './resultOf';
import styles from './styles.module.css';

/** What the input asks of the list. */
export type ResultListHandle = {
  /** Follows the link of the active option. */
  follow: () => void;
};

type Props = {
  id: string;
  label: string;
  results: Result[];
  /** Place of the option that the arrow keys have chosen. */
  active: number;
  onPoint: (place: number) => void;
  /** Called before the link of a result is followed; `isHere` when it leads to a place on this very page. */
  onFollow: (result: Result, isHere: boolean) => void;
  handle: Ref<ResultListHandle>;
};

/** The choices under the input; focus stays there, and `active` says which one Enter follows. */
export function ResultList({id, label, results, active, onPoint, onFollow, handle}: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  useImperativeHandle(handle, () => ({follow: () => list.current?.querySelector<HTMLElement>('[aria-selected="true"] a')?.click()}), []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({block: 'nearest'});
  }, [active]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className={styles.list} hidden={results.length === 0}>
      {results.map((result, place) => (
        // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the input, which names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the input follows the active option
        <div
          key={result.url}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === active}
          aria-label={[...result.title, {text: '. '}, ...result.excerpt, {text: '. '}, {text: result.path}].map(({text}) => text).join('')}
          className={styles.option}
          onMouseMove={() => onPoint(place)}
          onClick={followLink}
          onAuxClick={followLink}
        >
          {/* Inert, because an option must hold nothing that takes the focus: the option passes clicks on. */}
          <Link
            to={result.url}
            inert
            tabIndex={-1}
            onClick={({currentTarget}) => onFollow(result, currentTarget.pathname === window.location.pathname)}
          >
            <span className={styles.title}>
              <Marked runs={result.title} />
            </span>{' '}
            <span className={styles.excerpt}>
              <Marked runs={result.excerpt} />
            </span>{' '}
            <span className={styles.path}>{result.path}</span>
          </Link>
        </div>
      ))}
    </div>
  );
}

/** Follows the link of the option that was clicked; as a link would, in a new tab when that is asked for. */
function followLink({target, currentTarget, button, ctrlKey, metaKey}: MouseEvent): void {
  const link = currentTarget.querySelector('a');
  if (link === null || link.contains(target as Node)) return;
  if (button === 1 || ctrlKey || metaKey) window.open(link.href);
  else if (button === 0) link.click();
}
