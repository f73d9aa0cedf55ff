import type {BankQuestion} from '@site/src/content/model/questionBank';
import type {QuizSet} from '@site/src/study/quiz/quizSet';
import type {Action, ItemState} from '@site/src/study/quiz/session';
import type {ReactNode, RefObject} from 'react';
import {ChoiceField} from './ChoiceField';
import {MatchingField} from './MatchingField';
import {OrderingField} from './OrderingField';
import {Radios} from './Radios';
import {SecondTry} from './SecondTry';
import {Stem} from './Stem';
import styles from './styles.module.css';

type Props = {
  question: BankQuestion;
  item: ItemState;
  /** Places of the options in the file, in the order in which they are shown. */
  order: readonly number[];
  set: QuizSet;
  act: (action: Action) => void;
  form: RefObject<HTMLFormElement | null>;
  isLast: boolean;
  /** Checks the answer, or in an exam goes on. */
  onSubmit: () => void;
};

const FIELDS = {'multiple-choice': ChoiceField, 'multiple-response': ChoiceField, ordering: OrderingField, matching: MatchingField};
const SURE = [
  {value: 'yes', name: 'Sure'},
  {value: 'no', name: 'Not sure'},
] as const;

/** The stem, and as long as the question is not done, the form that answers it. */
export function QuestionForm({question, item, order, set, act, form, isLast, onSubmit}: Props): ReactNode {
  const isExam = set.mode === 'exam';
  const Field = FIELDS[question.type];
  return (
    <div className={styles.card}>
      <Stem stem={question.stem} marks={item.stage === 'open' ? [] : question.decides} />
      {item.stage === 'second' && <SecondTry question={question} item={item} order={order} />}
      {item.stage !== 'done' && (
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          <Field
            key={`${question.id} ${item.stage}`}
            question={question}
            item={item}
            order={order}
            onTake={(taken) => act({type: 'take', taken})}
          />
          {set.asksSure && item.stage === 'open' && (
            <Radios
              legend="How sure are you?"
              name="sure"
              options={SURE}
              value={item.sure === undefined ? undefined : item.sure ? 'yes' : 'no'}
              onChange={(value) => act({type: 'say', sure: value === 'yes'})}
            />
          )}
          <div className={styles.row}>
            {!(isExam && isLast) && (
              <button type="submit" className={styles.primary}>
                {isExam ? 'Next question' : item.stage === 'second' ? 'Check again' : 'Check'}
              </button>
            )}
            {!isExam && (
              <button type="button" className={styles.secondary} onClick={() => act({type: 'reveal'})}>
                {item.stage === 'second' ? 'Show the answer' : 'I do not know'}
              </button>
            )}
          </div>
        </form>
      )}
    </div>
  );
}
