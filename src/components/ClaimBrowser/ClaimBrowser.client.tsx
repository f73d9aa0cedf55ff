import Link from '@docusaurus/Link';
import corrections from '@generated/study/default/corrections.json';
import {SelfLink} from '@site/src/components/SelfLink';
import {filterClaims} from '@site/src/study/filterClaims';
import type {ReactNode} from 'react';
import {ClaimEntry} from './ClaimEntry';
import {ClaimFilters} from './ClaimFilters';
import styles from './styles.module.css';
import {useClaimFilter} from './useClaimFilter';

/** The statements of the original by section, narrowed by verdict and section. Without scripts all stand there. */
export function ClaimBrowser(): ReactNode {
  const {claims, sections} = corrections;
  const [filter, setFilter] = useClaimFilter(claims);
  const shown = filterClaims(claims, filter);
  return (
    <>
      <ClaimFilters claims={claims} sections={sections} filter={filter} onChange={setFilter} />
      <p role="status" className={styles.count}>
        {shown.length} of {claims.length} statements
      </p>
      {Object.entries(sections).map(([section, {title, route}]) => {
        const entries = filterClaims(shown, {section});
        return (
          entries.length > 0 && (
            <section key={section}>
              <h2 id={section} className="anchor">
                <Link to={route}>{title}</Link>
                <SelfLink id={section} name={title} />
              </h2>
              <ul className={styles.list}>
                {entries.map((claim) => (
                  <ClaimEntry key={claim.id} {...claim} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
