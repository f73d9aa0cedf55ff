import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';

type Props = {
  /** Id of the element that the link stands in. */
  id: string;
  /** What stands there, as a reader would call it. */
  name: string;
};

/** The link of a place to itself; `copyLink.client.ts` copies its address on a click. */
export function SelfLink({id, name}: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <a className="hash-link" href={`#${id}`} aria-label={`Direct link to ${name}`}>
      {'\u200b'}
    </a>
  );
}
