import {ServiceName} from '@site/src/components/ServiceName';
import type {Finding} from '@site/src/study/finder/finding';
import type {ReactNode} from 'react';
import {NOTICES, surenessWords} from './answerWords';
import styles from './styles.module.css';

type Props = {finding: Finding};

/** The answer and how sure it is; or, without one, what to paste instead. */
export function Verdict({finding}: Props): ReactNode {
  const {notice, service, sureness} = finding;
  if (notice !== undefined) {
    return (
      <p data-service="unclear" data-notice={notice} className={styles.notice}>
        {NOTICES[notice]}
      </p>
    );
  }
  return (
    <div className={`${styles.verdict} ${service === 'msk' ? styles.isMsk : styles.isOther}`}>
      <h2>
        <ServiceName service={service} />, {sureness}
      </h2>
      <p>{surenessWords(finding)}</p>
    </div>
  );
}
