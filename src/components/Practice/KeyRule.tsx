import type {BankQuestion} from '@site/src/content/model/questionBank';
import {keyOf} from '@site/src/study/quiz/grade';
import type {ItemState} from '@site/src/study/quiz/session';
import type {ReactNode} from 'react';
import {Answer} from './Answer';
import styles from './styles.module.css';

type Props = {question: BankQuestion; item: ItemState; order: readonly number[]};

const NAMES = {
  'multiple-choice': 'The answer, and its rule',
  'multiple-response': 'The answers, and their rules',
  ordering: 'The right order, and why',
  matching: 'What belongs together, and why',
};

/** The key with its rules: why it is right here. */
export function KeyRule({question, item, order}: Props): ReactNode {
  const key = keyOf(question);
  const isChoice = question.type === 'multiple-choice' || question.type === 'multiple-response';
  const shown = isChoice ? order.filter((place) => key.includes(place)) : key;
  return (
    <div className={styles.rule}>
      <h4>{NAMES[question.type]}</h4>
      <ol className={styles.answers}>
        {shown.map((place) => (
          <Answer
            key={place}
            option={question.options[place]}
            mark={isChoice ? String.fromCharCode(65 + order.indexOf(place)) : question.type === 'ordering' ? `${place + 1}` : undefined}
            isKey
            isTaken={isChoice ? item.first?.taken.includes(place) : undefined}
            said={isChoice ? undefined : saidInstead(question, item, place)}
          />
        ))}
      </ol>
    </div>
  );
}

/** What the learner had at a place of an ordering or a matching, where it was something else. */
function saidInstead({type, options}: BankQuestion, {first}: ItemState, place: number): string | undefined {
  const taken = first?.taken[place];
  if (taken === undefined || taken === place) return undefined;
  return (type === 'matching' ? options[taken]?.match : options[taken]?.text) ?? 'nothing';
}
