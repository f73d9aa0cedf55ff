import Link from '@docusaurus/Link';
import {LeafName} from '@site/src/components/LeafName';
import {SelfLink} from '@site/src/components/SelfLink';
import type {DecisionGuide, PlacedLeaf} from '@site/src/content/model/siteData';
import {findNode} from '@site/src/study/decide/findNode';
import {wayTo} from '@site/src/study/decide/wayTo';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import {Way} from './Way';

type Props = PlacedLeaf & Pick<DecisionGuide, 'nodes'>;

/** An answer: why it is right, what would flip it, which wording leads to it, and where the sheet says more. */
export function LeafNode({id, service, feature, why, sources, signals, links, flips, nodes}: Props): ReactNode {
  return (
    <>
      <Way steps={wayTo(nodes, id)} />
      <p className={styles.kind}>Answer</p>
      <h2 id={`${id}-name`}>
        <LeafName service={service} feature={feature} />
        <SelfLink id={id} name={feature} />
      </h2>
      <p>{why}</p>
      <h3>What would flip it</h3>
      <ul className={styles.flips}>
        {flips.map(({text, to}) => (
          <li key={to}>
            {text} <span aria-hidden="true">→</span>{' '}
            <a href={`#${to}`}>
              <NodeName node={findNode(nodes, to)} />
            </a>
          </li>
        ))}
      </ul>
      <h3>More in the sheet</h3>
      <ul>
        {signals.map(({to, phrases}) => (
          <li key={to}>
            Wording:{' '}
            <Link to={to}>
              {phrases.map((phrase, index) => (
                <span key={phrase}>
                  {index > 0 && ', '}
                  <q>{phrase}</q>
                </span>
              ))}
            </Link>
          </li>
        ))}
        {links.map(({to, text}) => (
          <li key={to}>
            <Link to={to}>{text}</Link>
          </li>
        ))}
      </ul>
      <p className={styles.sources}>
        Sources:{' '}
        {sources.map(({id: source, title, url}, index) => (
          <span key={source}>
            {index > 0 && '; '}
            <a href={url} data-source={source}>
              {title}
            </a>
          </span>
        ))}
      </p>
    </>
  );
}

function NodeName({node}: {node: DecisionGuide['nodes'][number]}): ReactNode {
  return 'answers' in node ? node.question : <LeafName {...node} />;
}
