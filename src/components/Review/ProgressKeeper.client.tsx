import {lastExport, rememberExport} from '@site/src/components/Progress/lastExport.client';
import {readOriginal, storageNotice} from '@site/src/components/Progress/progressStore.client';
import {saveFile} from '@site/src/components/Progress/saveFile.client';
import type {ReviewDeck} from '@site/src/content/model/reviewDeck';
import {formatProgressFile} from '@site/src/study/progress/formatProgressFile';
import {isExportDue} from '@site/src/study/progress/isExportDue';
import type {Log} from '@site/src/study/progress/readEvents';
import {type ReactNode, useState} from 'react';
import {ImportField} from './ImportField.client';
import {KeepButton} from './KeepButton.client';
import {Resets} from './Resets.client';
import styles from './styles.module.css';

type Props = {
  log: Log;
  /** Why progress is not kept as it should be, if so. */
  notice?: string;
  sections: ReviewDeck['sections'];
};

/** What becomes of the learner's progress: take it along, bring it in, begin anew. */
export function ProgressKeeper({log, notice, sections}: Props): ReactNode {
  const [exported, setExported] = useState(lastExport);
  const isDue = isExportDue(log.events, exported, Date.now());
  const strange = log.strange.length;
  function exportLog() {
    const now = Date.now();
    saveFile(`msk-progress-${new Date(now).toISOString().slice(0, 10)}.json`, formatProgressFile(log, now));
    rememberExport();
    setExported(now);
  }
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">Your progress</h2>
      {isDue && (
        <p className={styles.notice} data-reminder>
          A week of progress is on this device alone. Some browsers delete what a site has stored; export it to be safe.
        </p>
      )}
      <p>
        {storageNotice() === undefined ? 'It stays in this browser' : 'It stands on this page only'}: {log.events.length}{' '}
        {log.events.length === 1 ? 'entry' : 'entries'}, no account. A file takes it along, to be safe or to another device, where it is put
        together with what is there.
      </p>
      {strange > 0 && (
        <p className={styles.notice} data-strange>
          {strange === 1
            ? 'One entry is damaged or from another version of this site, and counts for nothing here. It is kept as it is, and goes along with each export.'
            : `${strange} entries are damaged or from another version of this site, and count for nothing here. They are kept as they are, and go along with each export.`}
        </p>
      )}
      <div className={styles.actions}>
        <button type="button" className={styles.secondary} onClick={exportLog}>
          Export
        </button>
        <ImportField log={log} />
        <KeepButton />
        {(strange > 0 || notice !== undefined) && (
          <button
            type="button"
            className={styles.secondary}
            onClick={async () => saveFile('msk-progress-original.json', await readOriginal())}
          >
            Download what is stored, as it is
          </button>
        )}
      </div>
      <Resets events={log.events} sections={sections} />
    </section>
  );
}
