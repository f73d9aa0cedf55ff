import {SelfLink} from '@site/src/components/SelfLink';
import {Children, isValidElement, type ReactElement, type ReactNode} from 'react';
import styles from './styles.module.css';
import {textOf} from './textOf';

type Props = {
  /** Anchor of the question. */
  id: string;
  /** A paragraph that asks, then what answers. */
  children: ReactNode;
};

/** A question for free recall; the answer is hidden until the reader asks for it. Works without scripts. */
export function Checkpoint({id, children}: Props): ReactNode {
  const [question, ...answer] = Children.toArray(children).filter((child) => isValidElement(child)) as ReactElement<{
    children: ReactNode;
  }>[];
  return (
    <div className={styles.checkpoint}>
      <details id={id} data-checkpoint={id}>
        <summary>{question?.props.children}</summary>
        <div className={styles.answer}>{answer}</div>
      </details>
      {/* Outside the summary, which is a control itself. */}
      <SelfLink id={id} name={textOf(question)} />
    </div>
  );
}
