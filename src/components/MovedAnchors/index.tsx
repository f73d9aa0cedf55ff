import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** Anchors that once stood on this page; the build fills them in from `redirects.yaml`. */
  moved: {id: string; to: string}[];
};

/** Where published links to places that moved still arrive. Each note shows only when its link is followed. */
export function MovedAnchors({moved}: Props): ReactNode {
  return moved.map(({id, to}) => (
    <p key={id} id={id} className={styles.moved}>
      This part has moved: <Link to={to}>go to its new place</Link>.
    </p>
  ));
}
