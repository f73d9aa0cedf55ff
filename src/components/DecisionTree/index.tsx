import {LeafName} from '@site/src/components/LeafName';
import type {DecisionGuide} from '@site/src/content/model/siteData';
import {findNode} from '@site/src/study/decide/findNode';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = Pick<DecisionGuide, 'nodes'> & {
  /** The node that this part of the list begins with. */
  node: DecisionGuide['nodes'][number];
};

/** The whole tree as nested lists: a question, its answers, and under each what it leads to. */
export function DecisionTree({nodes, node}: Props): ReactNode {
  if (!('answers' in node)) {
    return (
      <a href={`#${node.id}`}>
        <LeafName {...node} />
      </a>
    );
  }
  return (
    <>
      <a href={`#${node.id}`}>{node.question}</a>
      <ul className={styles.answers}>
        {node.answers.map(({text, to}) => (
          <li key={to}>
            {text} <span aria-hidden="true">→</span> <DecisionTree nodes={nodes} node={findNode(nodes, to)} />
          </li>
        ))}
      </ul>
    </>
  );
}
