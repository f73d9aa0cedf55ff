import {type ReactNode, useState} from 'react';
import styles from './styles.module.css';

type Props = {
  text: string;
  /** What the button says. */
  name: string;
  /** What it says when the text was copied. */
  done: string;
};

/** Copies a text. Where the browser refuses that, the text is shown, to be copied by hand. */
export function CopyButton({text, name, done}: Props): ReactNode {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  }
  return (
    <>
      <button type="button" className={styles.small} onClick={copy}>
        {name}
      </button>
      <span role="status" className={styles.soft}>
        {outcome === 'copied' && ` ${done}`}
        {outcome === 'refused' && ' Copy it by hand:'}
      </span>
      {outcome === 'refused' && <textarea readOnly aria-label={name} className={styles.text} value={text} rows={4} />}
    </>
  );
}
