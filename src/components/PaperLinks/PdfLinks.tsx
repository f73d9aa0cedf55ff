import useBaseUrl from '@docusaurus/useBaseUrl';
import {PAPERS, paperFile} from '@site/src/content/model/papers';
import type {ReactNode} from 'react';

type Props = {
  /** A page that is offered as PDF, without the base URL. */
  route: string;
};

/** The PDFs of a page, one for each size of paper. Gives nothing for a page that has none. */
export function PdfLinks({route}: Props): ReactNode {
  const folder = useBaseUrl('/');
  const paper = PAPERS.find((candidate) => candidate.route === route);
  if (paper === undefined) return null;
  const link = (size: 'A4' | 'Letter') => (
    <a href={folder + paperFile(paper, size).slice(1)} download>
      {size}
    </a>
  );
  return (
    <>
      PDF: {link('A4')} or {link('Letter')}
    </>
  );
}
