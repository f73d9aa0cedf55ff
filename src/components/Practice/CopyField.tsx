import type {ReactNode} from 'react';
import {CopyButton} from './CopyButton';
import styles from './styles.module.css';

type Props = {label: string; value: string};

/** A text to take along. */
export function CopyField({label, value}: Props): ReactNode {
  return (
    <div className={styles.field}>
      <label>
        {label}
        <input type="text" readOnly value={value} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <span>
        <CopyButton text={value} name={`Copy ${label.charAt(0).toLowerCase()}${label.slice(1)}`} done="Copied" />
      </span>
    </div>
  );
}
