import type {Mix} from '@site/src/study/quiz/candidates';
import {LENGTHS, type QuizSet} from '@site/src/study/quiz/quizSet';
import type {ReactNode} from 'react';
import {Radios} from './Radios';
import styles from './styles.module.css';

/** All that a reader chooses beside the sections. */
export type Choices = Pick<QuizSet, 'mode' | 'timed' | 'asksSure'> & {length: number; mix: Mix};

type Props = {choices: Choices; onChange: (choices: Choices) => void};

const LENGTH_NAMES = LENGTHS.map((length) => ({value: length, name: `${length}`}));
const MIXES = [
  {value: 'all', name: 'All'},
  {value: 'new', name: 'New', note: 'what you have not answered yet'},
  {value: 'missed', name: 'Missed', note: 'what you had wrong last time'},
  {value: 'contrast', name: 'Contrast drill', note: 'twins: one phrase changes, and with it the answer'},
] as const;
const MODES = [
  {value: 'learning', name: 'Learning', note: 'feedback after each question, and a second try'},
  {value: 'exam', name: 'Exam', note: 'feedback at the end'},
] as const;

/** Length, kind of questions, mode, and what is added on wish. */
export function SetChoices({choices, onChange}: Props): ReactNode {
  return (
    <>
      <Radios
        legend="Questions in the set"
        name="length"
        options={LENGTH_NAMES}
        value={choices.length}
        onChange={(length) => onChange({...choices, length})}
      />
      <Radios legend="Kind of questions" name="mix" options={MIXES} value={choices.mix} onChange={(mix) => onChange({...choices, mix})} />
      <Radios legend="Mode" name="mode" options={MODES} value={choices.mode} onChange={(mode) => onChange({...choices, mode})} />
      <fieldset className={styles.group}>
        <legend>Extras</legend>
        <label className={styles.box}>
          <input type="checkbox" checked={choices.timed} onChange={(event) => onChange({...choices, timed: event.currentTarget.checked})} />
          <span>
            Timer, two minutes a question <span className={styles.soft}>can be paused, and ends nothing</span>
          </span>
        </label>
        <label className={styles.box}>
          <input
            type="checkbox"
            checked={choices.asksSure}
            onChange={(event) => onChange({...choices, asksSure: event.currentTarget.checked})}
          />
          <span>
            Ask how sure I am <span className={styles.soft}>before each answer counts</span>
          </span>
        </label>
      </fieldset>
    </>
  );
}
