import {SelfLink} from '@site/src/components/SelfLink';
import {Children, isValidElement, type ReactElement, type ReactNode} from 'react';
import styles from './styles.module.css';
import {textOf} from './textOf';

type Props = {
  /** Anchor of the question. */
  id: string;
  /** Id of its card in the progress of a learner; the build fills it in: `<page id>#<anchor>`. */
  card?: string;
  /** A paragraph that asks, then what answers. */
  children: ReactNode;
};

/** A question for free recall; the answer is hidden until the reader asks for it. Works without scripts; with them it can be graded. */
export function Checkpoint({id, card, children}: Props): ReactNode {
  const [question, ...answer] = Children.toArray(children).filter((child) => isValidElement(child)) as ReactElement<{
    children: ReactNode;
  }>[];
  return (
    <div className={styles.checkpoint}>
      <details id={id} data-checkpoint={id} data-card={card}>
        <summary>{question?.props.children}</summary>
        <div className={styles.answer}>{answer}</div>
      </details>
      {/* Outside the summary, which is a control itself. */}
      <SelfLink id={id} name={textOf(question)} />
    </div>
  );
}
