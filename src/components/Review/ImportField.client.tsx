import {addEntries} from '@site/src/components/Progress/progressStore.client';
import {mergeLogs} from '@site/src/study/progress/mergeLogs';
import {parseProgressFile} from '@site/src/study/progress/parseProgressFile';
import type {Log} from '@site/src/study/progress/readEvents';
import {type ChangeEvent, type ReactNode, useState} from 'react';
import styles from './styles.module.css';

type Props = {
  log: Log;
};

/** Takes a file of exported progress and adds what is not there yet. */
export function ImportField({log}: Props): ReactNode {
  const [said, setSaid] = useState('');
  async function take({currentTarget}: ChangeEvent<HTMLInputElement>) {
    const text = await currentTarget.files?.[0]?.text().catch(() => '');
    // So that the same file can be chosen again.
    currentTarget.value = '';
    if (text !== undefined) setSaid(await importText(text, log));
  }
  return (
    <>
      <label className={styles.file}>
        Import <input type="file" accept=".json,application/json" onChange={take} />
      </label>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}

async function importText(text: string, log: Log): Promise<string> {
  const file = parseProgressFile(text);
  if (file.kind === 'unreadable') return 'This file cannot be read: it is damaged, or no JSON. Nothing has changed.';
  if (file.kind === 'foreign') return 'This file is not of this site. Nothing has changed.';
  const merged = mergeLogs(log, file.log);
  const known = new Set<unknown>([...log.events, ...log.strange]);
  const added = [...merged.events, ...merged.strange].filter((entry) => !known.has(entry));
  if (added.length > 0) await addEntries(added);
  const events = merged.events.length - log.events.length;
  const strange = merged.strange.length - log.strange.length;
  return [
    events > 0 ? `${events} ${events === 1 ? 'entry was' : 'entries were'} added.` : 'Nothing new was in it.',
    strange > 0 && `${strange} that this version does not understand ${strange === 1 ? 'is' : 'are'} kept as they are.`,
    file.isNewer && 'A later version of this site wrote the file: load this page again to get it.',
  ]
    .filter((part) => part !== false)
    .join(' ');
}
