import practice from '@generated/study/default/practice.json';
import {storageNotice} from '@site/src/components/Progress/progressStore.client';
import {candidates} from '@site/src/study/quiz/candidates';
import {drawSet} from '@site/src/study/quiz/drawSet';
import type {QuizSet} from '@site/src/study/quiz/quizSet';
import {type FormEvent, type ReactNode, useEffect, useState} from 'react';
import type {LoadedBank} from './loadBank.client';
import {loadBank} from './loadBank.client';
import {SectionChoice} from './SectionChoice';
import {type Choices, SetChoices} from './SetChoices';
import styles from './styles.module.css';
import {UnderwayNotice} from './UnderwayNotice';
import {useLastResults} from './useLastResults.client';

type Props = {
  begin: (set: QuizSet, bank: LoadedBank) => void;
  /** Why the reader is here instead of where he wanted to be. */
  notice?: string;
};

const ALL = practice.sections.map(({id}) => id);
const QUESTIONS = practice.sections.flatMap(({id: section, questions}) => questions.map((question) => ({...question, section})));

/** Chooses what a set is made of, and begins it. */
export function Setup({begin, notice}: Props): ReactNode {
  const [sections, setSections] = useState<readonly string[]>(ALL);
  const [choices, setChoices] = useState<Choices>({length: 10, mix: 'all', mode: 'learning', timed: false, asksSure: false});
  const [problem, setProblem] = useState<string>();
  const [unkept, setUnkept] = useState<string>();
  const results = useLastResults();
  const count = candidates(QUESTIONS, {sections, mix: choices.mix}, results).length;
  useEffect(() => setUnkept(storageNotice()), []);

  /** What was wrong is wrong no more. */
  function changed<T>(set: (value: T) => void): (value: T) => void {
    return (value) => {
      setProblem(undefined);
      set(value);
    };
  }

  async function start(event: FormEvent): Promise<void> {
    event.preventDefault();
    setProblem(undefined);
    const bank = await loadBank().catch(() => undefined);
    if (bank === undefined) return setProblem('The questions could not be loaded. Try again when there is a connection.');
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const {length, mix, ...rest} = choices;
    const items = drawSet(bank.questions, {sections, length, mix, mode: rest.mode}, results, seed);
    if (items.length === 0) return setProblem('No question fits. Choose more sections, or another kind of questions.');
    begin({bank: bank.version, seed, items, ...rest}, bank);
  }

  return (
    <>
      {notice && (
        <p role="alert" className={styles.notice}>
          {notice}
        </p>
      )}
      <UnderwayNotice />
      <form className={styles.setup} aria-label="Choose a set" onSubmit={start}>
        <SectionChoice sections={practice.sections} chosen={sections} onChange={changed(setSections)} />
        <SetChoices choices={choices} onChange={changed(setChoices)} />
        {problem && (
          <p role="alert" className={styles.notice}>
            {problem}
          </p>
        )}
        <div className={styles.start}>
          <button type="submit" className={styles.primary}>
            Start practice
          </button>
          <p role="status" className={styles.soft}>
            {howMany(count, choices.length)}
          </p>
        </div>
        {unkept && <p className={styles.soft}>{unkept}</p>}
      </form>
    </>
  );
}

function howMany(count: number, wanted: number): string {
  if (count === 0) return 'No question fits.';
  const fits = count === 1 ? '1 question fits.' : `${count} questions fit.`;
  return count < wanted ? `Only ${fits}` : fits;
}
