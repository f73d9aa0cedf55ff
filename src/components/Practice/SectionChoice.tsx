import type {PracticeSetup} from '@site/src/content/model/siteData';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = PracticeSetup & {
  /** Ids of the chosen sections. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
};

/** The sections as boxes, each with the number of its questions. */
export function SectionChoice({sections, chosen, onChange}: Props): ReactNode {
  const ids = sections.map(({id}) => id);
  return (
    <fieldset className={styles.group}>
      <legend>Sections</legend>
      <div className={styles.boxes}>
        {sections.map(({id, title, questions}) => (
          <label key={id} className={styles.box}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) => onChange(ids.filter((one) => (one === id ? event.currentTarget.checked : chosen.includes(one))))}
            />
            <span>
              {title} <span className={styles.soft}>({questions.length})</span>
            </span>
          </label>
        ))}
      </div>
      <div className={styles.row}>
        <button type="button" className={styles.small} onClick={() => onChange(ids)}>
          All sections
        </button>
        <button type="button" className={styles.small} onClick={() => onChange([])}>
          No section
        </button>
      </div>
    </fieldset>
  );
}
