import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';

type Props = {
  /** Its name in src/browser/islands.ts, which says what hydrates it. */
  name: string;
  /** The whole page is there for this part: scripts load with the page instead of at the reader's first move. */
  atOnce?: boolean;
  /** The component of that name, without props. */
  children: ReactNode;
};

/** A part of a page that is a component in the browser, too. All around it stays a document. */
export function Island({name, atOnce = false, children}: Props): ReactNode {
  return (
    <>
      {atOnce && (
        <Head>
          {/* biome-ignore lint/a11y/useHtmlLang: adds to what the page says of itself */}
          <html data-scripts="at-once" />
        </Head>
      )}
      <div data-island={name}>{children}</div>
    </>
  );
}
