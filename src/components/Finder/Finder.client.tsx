import type {ReactNode} from 'react';
import {shortAnswer} from './answerWords';
import {Evidence} from './Evidence';
import {QuestionBox} from './QuestionBox';
import styles from './styles.module.css';
import {useFinding} from './useFinding.client';
import {useQuestion} from './useQuestion.client';
import {useSettled} from './useSettled.client';

/** A box for a practice question, and under it what gives the question away. */
export function Finder(): ReactNode {
  const {text, note, setText, clear, makeLink} = useQuestion();
  const {state, finding, data, load} = useFinding(text);
  const said = useSettled(note || (finding === undefined ? '' : shortAnswer(finding)), text);
  return (
    <div className={styles.finder}>
      <QuestionBox
        text={text}
        note={note}
        hasLink={finding !== undefined && finding.notice !== 'too-long' && finding.notice !== 'nothing'}
        onFocus={load}
        onText={setText}
        onClear={clear}
        onLink={makeLink}
      />
      {/* The one live region: the result itself changes with each letter. */}
      <p role="status" className="announced">
        {said}
      </p>
      <div data-finder-result="">
        {finding !== undefined && data !== undefined && <Evidence finding={finding} data={data} />}
        {text !== '' && state === 'loading' && <p>Loading what the finder knows …</p>}
        {state === 'failed' && (
          <p className={styles.failed}>
            What the finder knows could not be loaded.{' '}
            <button type="button" className={styles.button} onClick={load}>
              Try again
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
