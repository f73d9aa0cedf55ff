import type {Corrections} from '@site/src/content/model/siteData';
import {VERDICTS, type Verdict} from '@site/src/content/model/verdicts';
import {type ClaimFilter, filterClaims} from '@site/src/study/filterClaims';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = Corrections & {
  filter: ClaimFilter;
  onChange: (filter: ClaimFilter) => void;
};

/** Buttons for the verdict, each with its count, and a list of sections. */
export function ClaimFilters({claims, sections, filter, onChange}: Props): ReactNode {
  const verdicts: (Verdict | undefined)[] = [undefined, ...VERDICTS];
  return (
    <form className={styles.filters} onSubmit={(event) => event.preventDefault()}>
      <fieldset className={styles.verdicts}>
        <legend>Verdict</legend>
        {verdicts.map((verdict) => (
          <label key={verdict ?? 'all'}>
            <input type="radio" name="verdict" checked={filter.verdict === verdict} onChange={() => onChange({...filter, verdict})} />
            {verdict ?? 'all'} ({filterClaims(claims, {...filter, verdict}).length})
          </label>
        ))}
      </fieldset>
      <label className={styles.section}>
        Section
        <select value={filter.section ?? ''} onChange={(event) => onChange({...filter, section: event.target.value || undefined})}>
          <option value="">all sections</option>
          {Object.entries(sections).map(([section, {title}]) => (
            <option key={section} value={section}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
