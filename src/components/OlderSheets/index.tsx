import Link from '@docusaurus/Link';
import {Cite} from '@site/src/components/Cite';
import {Verdict} from '@site/src/components/Verdict';
import type {Claim} from '@site/src/content/model/claim';
import type {NumberedSource} from '@site/src/content/model/pageData';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** Section of the original, "S05". */
  section: string;
  /** Its statements that are not simply correct; the build fills them in. */
  claims: Claim[];
  /** The numbered sources of the page, by id. */
  sources: Record<string, NumberedSource>;
};

/** What the original sheet says about this subject and is not true today. */
export function OlderSheets({section, claims, sources}: Props): ReactNode {
  const severe = claims.filter(({verdict}) => verdict === 'wrong' || verdict === 'outdated');
  const imprecise = claims.filter(({verdict}) => verdict === 'imprecise');
  return (
    <>
      {severe.length > 0 && <ClaimList claims={severe} sources={sources} />}
      {imprecise.length > 0 && (
        <details className={styles.imprecise} data-paper="open">
          <summary>{imprecise.length === 1 ? 'One statement is' : `${imprecise.length} statements are`} true only with a condition</summary>
          <ClaimList claims={imprecise} sources={sources} />
        </details>
      )}
      <p>
        <Link to={`/corrections#${section}`}>All statements of this section, with their verdicts</Link>
      </p>
    </>
  );
}

function ClaimList({claims, sources}: Omit<Props, 'section'>): ReactNode {
  return (
    <ul className={styles.claims}>
      {claims.map(({id, said, verdict, truth, sources: cited}) => (
        <li key={id}>
          <p className={styles.said}>
            <Verdict verdict={verdict} /> <q>{said}</q>
          </p>
          <p className={styles.truth}>
            {truth}
            {cited
              .flatMap((source) => sources[source] ?? [])
              .map((source) => (
                <Cite key={source.id} source={source} />
              ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
