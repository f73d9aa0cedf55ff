import {SelfLink} from '@site/src/components/SelfLink';
import type {Question} from '@site/src/content/model/decision';
import type {Step} from '@site/src/study/decide/tree';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import {Way} from './Way';

type Props = Question & {way: Step[]};

/** A question with its answers, each a link to what follows from it. */
export function QuestionNode({id, question, help, answers, way}: Props): ReactNode {
  return (
    <>
      <Way steps={way} />
      <p className={styles.kind}>Question {way.length + 1}</p>
      <h2 id={`${id}-name`}>
        {question}
        <SelfLink id={id} name={question} />
      </h2>
      <ul className={styles.answers}>
        {answers.map(({text, to}) => (
          <li key={to}>
            <a href={`#${to}`}>{text}</a>
          </li>
        ))}
      </ul>
      <p className={styles.help}>{help}</p>
    </>
  );
}
