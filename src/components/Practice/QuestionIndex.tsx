import useBrokenLinks from '@docusaurus/useBrokenLinks';
import practice from '@generated/study/default/practice.json';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const COUNT = practice.sections.reduce((sum, {questions}) => sum + questions.length, 0);

/** The permanent link of each question. */
export function QuestionIndex(): ReactNode {
  const links = useBrokenLinks();
  return (
    <details className={styles.index}>
      <summary>All {COUNT} questions by section</summary>
      {practice.sections.map(({id, title, questions}) => (
        <div key={id}>
          <h3>{title}</h3>
          <ul>
            {questions.map((question) => {
              links.collectAnchor(question.id);
              return (
                <li key={question.id}>
                  <a id={question.id} href={`#${question.id}`}>
                    {question.id}
                  </a>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </details>
  );
}
