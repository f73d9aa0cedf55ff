import Link from '@docusaurus/Link';
import {sectionOfCard} from '@site/src/study/progress/sectionOfCard';
import type {Grade} from '@site/src/study/progress/studyEvent';
import type {GradeOutcomes} from '@site/src/study/review/gradeOutcomes';
import type {ReactNode} from 'react';
import {GradeButtons} from './GradeButtons';
import {type Material, sectionOf} from './material';
import {PromptText} from './PromptText';
import {QuestionAnswer} from './QuestionAnswer';
import {QuestionStem} from './QuestionStem';
import {Sources} from './Sources';
import styles from './styles.module.css';

type Props = {
  /** Id of a question, or `<page id>#<anchor>` of a prompt. */
  card: string;
  material: Material;
  /** When it comes back after each grade; undefined while the answer is hidden. */
  outcomes?: GradeOutcomes;
  /** In milliseconds since 1970. */
  now: number;
  hasKeys: boolean;
  onShow: () => void;
  onGrade: (grade: Grade) => void;
};

/** One card: what it asks, and once the reader wants it, the answer and the four grades. */
export function CardView({card, material, outcomes, now, hasKeys, onShow, onGrade}: Props): ReactNode {
  const section = sectionOf(material, sectionOfCard(card));
  const prompt = material.prompts.get(card);
  const question = material.questions.get(card);
  const place = question?.place ?? `${section?.route}#${card.slice(card.indexOf('#') + 1)}`;
  const isShown = outcomes !== undefined;
  return (
    <article className={styles.card} aria-labelledby="card" data-card={card}>
      <h3 id="card" className={styles.kind} tabIndex={-1} data-focus={isShown ? undefined : true}>
        {section?.title} · {prompt ? 'prompt' : 'missed question'}
      </h3>
      {prompt ? <PromptText html={prompt.question} className={styles.question} /> : question && <QuestionStem question={question} />}
      {outcomes === undefined ? (
        <button type="button" className={styles.primary} onClick={onShow}>
          Show the answer
          {hasKeys && (
            <span className={styles.key} aria-hidden="true">
              space
            </span>
          )}
        </button>
      ) : (
        <>
          <section className={styles.answer} tabIndex={-1} data-focus aria-label="Answer">
            {prompt ? <PromptText html={prompt.answer} /> : question && <QuestionAnswer question={question} />}
            <p className={styles.meta}>
              <Link to={place}>In the sheet</Link> · <Sources ids={(prompt ?? question)?.sources ?? []} sources={material.sources} />
            </p>
          </section>
          <GradeButtons outcomes={outcomes} now={now} hasKeys={hasKeys} onGrade={onGrade} />
        </>
      )}
    </article>
  );
}
