import {SelfLink} from '@site/src/components/SelfLink';
import {ServiceName} from '@site/src/components/ServiceName';
import {SERVICES, type Service} from '@site/src/content/model/services';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** Anchor of the callout, unique over the whole sheet. */
  id: string;
  /** The service that the signal speaks for. */
  points: Service;
  /** The exact answer, at most 60 characters. */
  feature: string;
  /** Wordings as they stand in a question. */
  phrases: string[];
  /** One or two sentences with their sources, then the flips. */
  children: ReactNode;
};

/** What in the wording of a question gives the answer away, and what would turn it. */
export function ExamSignal({id, points, feature, phrases, children}: Props): ReactNode {
  return (
    <div
      role="note"
      id={id}
      data-signal={id}
      data-service={points}
      aria-label={`Exam signal: ${SERVICES[points]}, ${feature}`}
      className={styles.signal}
    >
      <p className={styles.heading}>
        <span className={styles.kind}>Exam signal</span>
        <span>
          <ServiceName service={points} /> <span className={styles.feature}>· {feature}</span>
          <SelfLink id={id} name={feature} />
        </span>
      </p>
      <ul className={styles.phrases} aria-label="Phrases that give it away">
        {phrases.map((phrase) => (
          <li key={phrase}>
            <q>{phrase}</q>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
