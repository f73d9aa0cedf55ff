import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import pdfs from '@generated/study/default/pdfs.json';
import type {PdfName} from '@site/src/content/model/pdfFiles';
import {PDF_FILES} from '@site/src/content/model/pdfFiles';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** The documents to offer, in their order; those that are not stored are left out. */
  names: PdfName[];
};

/** Documents to take along, as files. */
export function PdfLinks({names}: Props): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const stored = names.filter((name) => pdfs.includes(name));
  if (stored.length === 0) return null;
  return (
    <ul className={styles.files} aria-label="To download">
      {stored.map((name) => (
        <li key={name}>
          <a href={withBaseUrl(PDF_FILES[name].path)} download>
            {PDF_FILES[name].label}
          </a>
        </li>
      ))}
    </ul>
  );
}
