import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props<T extends string | number> = {
  legend: string;
  /** Of the radio buttons; one of its own on the page. */
  name: string;
  options: readonly {value: T; name: string; note?: string}[];
  value?: T;
  onChange: (value: T) => void;
};

/** One of a few, side by side. */
export function Radios<T extends string | number>({legend, name, options, value, onChange}: Props<T>): ReactNode {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={options.some(({note}) => note) ? styles.cards : styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.chip}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>
              {option.name}
              {option.note && <span className={styles.note}> {option.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
