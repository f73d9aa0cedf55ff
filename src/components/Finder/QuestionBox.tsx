import {type ReactNode, useRef} from 'react';
import {EXAMPLES} from './examples';
import styles from './styles.module.css';

type Props = {
  text: string;
  /** What is said of a link; empty for nothing. */
  note: string;
  /** A link to the text can be made. */
  hasLink: boolean;
  /** Called when the reader turns to the box. */
  onFocus: () => void;
  onText: (text: string) => void;
  onClear: () => void;
  onLink: () => void;
};

/** More is no question, but would make the box slow: a paste is cut here. */
const MOST_LETTERS = 20_000;

/** The one box of the page, what may be pasted into it, and what can be done with the text. */
export function QuestionBox({text, note, hasLink, onFocus, onText, onClear, onLink}: Props): ReactNode {
  const box = useRef<HTMLTextAreaElement>(null);

  function clear() {
    onClear();
    box.current?.focus();
  }

  return (
    <div className={styles.ask}>
      <p id="question-note" className={styles.note}>
        <strong>Practice text only, never real exam content.</strong> Nothing you paste leaves this device.
      </p>
      <label htmlFor="question" className={styles.label}>
        Your practice question
      </label>
      {/* No spelling help: some browsers send the text away for it. */}
      <textarea
        ref={box}
        id="question"
        className={styles.box}
        rows={6}
        aria-describedby="question-note"
        spellCheck={false}
        maxLength={MOST_LETTERS}
        value={text}
        onFocus={onFocus}
        onChange={({target}) => onText(target.value)}
      />
      <div className={styles.buttons}>
        <button type="button" className={styles.button} disabled={!hasLink} onClick={onLink}>
          Make a link
        </button>
        <button type="button" className={styles.button} disabled={text === ''} onClick={clear}>
          Clear
        </button>
        <span className={styles.examples}>
          Or try:{' '}
          {EXAMPLES.map((example) => (
            <button key={example.name} type="button" className={styles.example} onClick={() => onText(example.text)}>
              {example.name}
            </button>
          ))}
        </span>
      </div>
      {note !== '' && <p className={styles.said}>{note}</p>}
    </div>
  );
}
