import Head from '@docusaurus/Head';
import guide from '@generated/study/default/decisions.json';
import {DecisionGuide} from '@site/src/components/DecisionGuide';
import {DecisionTree} from '@site/src/components/DecisionTree';
import {Diagram} from '@site/src/components/Diagram';
import {StructuredData} from '@site/src/components/StructuredData';
import {DATA_PAGES} from '@site/src/content/model/dataPages';
import {DECIDE_ANCHORS} from '@site/src/content/model/decideAnchors';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './decide.module.css';

const {nodes, drawings} = guide;
const [DRAWN, LIST] = DECIDE_ANCHORS;

/** From the wording of a question to the service, one question at a time; then the whole tree, drawn and as a list. */
export default function DecidePage(): ReactNode {
  return (
    <Layout {...DATA_PAGES.decide}>
      <Head>
        {/* biome-ignore lint/a11y/useHtmlLang: adds to what the page says of itself */}
        <html data-styles="tool" />
      </Head>
      <StructuredData {...DATA_PAGES.decide} />
      <main id="text" className={`container ${styles.page}`}>
        <h1>Decision guide</h1>
        <p className={styles.lead}>
          At most six questions lead from the wording of an exam question to the service it asks for. Every question and every answer has a
          link of its own; back and forward work as on any page. The whole tree stands below, <a href={`#${DRAWN}`}>drawn</a> and{' '}
          <a href={`#${LIST}`}>as a list</a>.
        </p>
        <DecisionGuide nodes={nodes} />
        <Heading as="h2" id={DRAWN}>
          The whole tree, drawn
        </Heading>
        <p>Each box says the answer first, then what follows from it. A box that ends in dots goes on in a drawing of its own.</p>
        {drawings.map(({id, description, drawing}) => (
          <Diagram key={id} id={id} drawing={drawing}>
            <p>
              {description} <a href={`#${LIST}`}>The whole tree in words</a>
            </p>
          </Diagram>
        ))}
        <Heading as="h2" id={LIST}>
          The whole tree as a list
        </Heading>
        <div className={styles.list}>{nodes[0] && <DecisionTree nodes={nodes} node={nodes[0]} />}</div>
      </main>
    </Layout>
  );
}
