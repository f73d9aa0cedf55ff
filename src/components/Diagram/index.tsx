import {SelfLink} from '@site/src/components/SelfLink';
import type {DrawingSize} from '@site/src/content/model/pageData';
import type {ReactNode} from 'react';
import {Drawing} from './Drawing.client';
import styles from './styles.module.css';

type Props = {
  /** Anchor of the figure, unique over the whole sheet. */
  id: string;
  /** The stored drawing; absent in a live preview of a diagram that is not drawn yet. */
  drawing?: DrawingSize;
  /** The same in words (and the fence itself, while it is not drawn). */
  children: ReactNode;
};

/** A diagram with its name, a way to see it large, and the same in words. */
export function Diagram({id, drawing, children}: Props): ReactNode {
  if (drawing === undefined) {
    return (
      <figure id={id} data-diagram={id}>
        {children}
      </figure>
    );
  }
  const {hash, title, narrow} = drawing;
  return (
    <figure id={id} data-diagram={id} className={styles.figure}>
      <figcaption className={styles.caption}>
        <span>
          {title}
          <SelfLink id={id} name={title} />
        </span>
        <button type="button" className={styles.enlarge} data-full-screen={title} aria-label={`Full screen: ${title}`}>
          Full screen
        </button>
      </figcaption>
      <Drawing name={hash} form={narrow ? 'wide' : 'only'} />
      {narrow && <Drawing name={`${hash}-narrow`} form="narrow" />}
      <details className={styles.words}>
        <summary>In words</summary>
        {children}
      </details>
    </figure>
  );
}
