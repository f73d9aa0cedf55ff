import Link from '@docusaurus/Link';
import {progress} from '@site/src/study/progress/progress';
import type {StudyEvent} from '@site/src/study/progress/studyEvent';
import type {ReactNode} from 'react';
import type {Material} from './material';
import {ReadNext} from './ReadNext';
import {Share} from './Share';
import styles from './styles.module.css';

type Props = {
  events: readonly StudyEvent[];
  material: Material;
};

/** Measured, not felt: answers by section with what they allow to say, and how often "sure" was right. */
export function Standing({events, material}: Props): ReactNode {
  const {sections, sure, unsure, cards} = progress(events, Date.now());
  const rows = material.sections.filter(({id}) => sections.has(id));
  const mastered = [...cards.values()].filter((card) => card.mastered).length;
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">Where do I stand?</h2>
      {cards.size > 0 && (
        <p>
          {mastered} of {cards.size} cards mastered: right on three different days.
        </p>
      )}
      {rows.length === 0 ? (
        <p>Nothing is measured yet. Answers to practice questions are counted here by section, once there are some.</p>
      ) : (
        <>
          <p className={styles.meta}>
            Answers to practice questions, repeated ones included. The range holds your true share in 95 of 100 such cases; with fewer than
            twenty answers it would say nothing, so it is left out.
          </p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Section</th>
                <th scope="col">Answers</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({id, title, route}) => (
                <tr key={id} data-section={id}>
                  <th scope="row">
                    <Link to={route}>{title}</Link>
                  </th>
                  <td>
                    <Share tally={sections.get(id)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {sure.answered > 0 && (
        <p data-sure>
          When you were sure: <Share tally={sure} />
          {unsure.answered > 0 && `. When not: ${unsure.right} of ${unsure.answered} right.`}
        </p>
      )}
      <ReadNext events={events} material={material} />
    </section>
  );
}
