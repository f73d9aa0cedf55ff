import type {ReactNode} from 'react';

type Props = {
  /** Small HTML of the site itself, as the build made it. */
  html: string;
};

/** A part of a line with its bold words and its code. */
export function Html({html}: Props): ReactNode {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by readMarkup.ts and shortHtml.ts from the site's own texts
  return <span dangerouslySetInnerHTML={{__html: html}} />;
}
