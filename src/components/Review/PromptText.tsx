import type {ReactNode} from 'react';

type Props = {
  /** Small HTML of the site itself, as the build made it. */
  html: string;
  className?: string;
};

/** The text of a prompt with its code and emphasis. */
export function PromptText({html, className}: Props): ReactNode {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by smallHtml.ts from the site's own pages
  return <div className={className} dangerouslySetInnerHTML={{__html: html}} />;
}
