import type {DecisionGuide as Guide} from '@site/src/content/model/siteData';
import {wayTo} from '@site/src/study/decide/wayTo';
import type {ReactNode} from 'react';
import {LeafNode} from './LeafNode';
import {QuestionNode} from './QuestionNode';
import styles from './styles.module.css';

type Props = Pick<Guide, 'nodes'>;

/**
 * The tree, one node at a time. Each node is a section of the document and its answers are links to others; style
 * shows the one that the address names. So the browser's own back, forward and bookmarks work, without scripts, too.
 */
export function DecisionGuide({nodes}: Props): ReactNode {
  return (
    <div className={styles.guide}>
      {nodes.map((node, index) => (
        <section
          key={node.id}
          id={node.id}
          data-decision={'answers' in node ? 'question' : 'leaf'}
          data-service={'service' in node ? node.service : undefined}
          aria-labelledby={`${node.id}-name`}
          className={`${styles.node} ${index === 0 ? styles.start : ''}`}
        >
          {'answers' in node ? <QuestionNode {...node} way={wayTo(nodes, node.id)} /> : <LeafNode {...node} nodes={nodes} />}
          {index > 0 && (
            <p className={styles.again}>
              <a href={`#${nodes[0]?.id}`}>Start again</a>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
