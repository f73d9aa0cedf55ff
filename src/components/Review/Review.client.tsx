import {useLog} from '@site/src/components/Progress/useLog.client';
import {type ReactNode, useEffect, useState} from 'react';
import {loadMaterial} from './loadMaterial.client';
import type {Material} from './material';
import {ProgressKeeper} from './ProgressKeeper.client';
import {Session} from './Session.client';
import {Standing} from './Standing.client';
import styles from './styles.module.css';

/** Today's cards, where the learner stands, and what becomes of the progress. What the server writes says only that it comes. */
export function Review(): ReactNode {
  const state = useLog();
  const [material, setMaterial] = useState<Material | 'failed'>();
  useEffect(() => {
    loadMaterial().then(setMaterial, () => setMaterial('failed'));
  }, []);
  if (material === 'failed')
    return (
      <p role="alert" className={styles.notice}>
        The cards could not be loaded. Your progress is safe; load this page again to try once more.
      </p>
    );
  if (state === undefined || material === undefined) return <p className={styles.loading}>Your cards are being laid out …</p>;
  const {log, notice} = state;
  return (
    <>
      {notice && (
        <p role="alert" className={styles.notice}>
          {notice}
        </p>
      )}
      <Session events={log.events} material={material} />
      <Standing events={log.events} material={material} />
      <ProgressKeeper log={log} notice={notice} sections={material.sections} />
    </>
  );
}
