import {addEvent, stamp} from '@site/src/components/Progress/progressStore.client';
import type {ReviewSettings} from '@site/src/study/review/reviewSettings';
import {type FormEvent, type ReactNode, useState} from 'react';
import styles from './styles.module.css';

type Props = {
  settings: ReviewSettings;
};

/** The day of the exam and the cards of a day. What is set here is an event of the log, like all else. */
export function SettingsForm({settings}: Props): ReactNode {
  const [said, setSaid] = useState('');
  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const date = String(form.get('exam')) || null;
    const cards = Number(form.get('limit'));
    if (date !== (settings.exam ?? null)) await addEvent({...stamp(), kind: 'exam-date', date});
    if (cards !== settings.limit) await addEvent({...stamp(), kind: 'daily-limit', cards});
    setSaid('Saved.');
  }
  return (
    <form className={styles.settings} onSubmit={save} onInput={() => setSaid('')}>
      <label>
        Day of the exam
        <input key={settings.exam} id="exam" type="date" name="exam" max="2099-12-31" defaultValue={settings.exam ?? ''} />
      </label>
      <label>
        Cards a day
        <input key={settings.limit} type="number" name="limit" min={1} max={999} required defaultValue={settings.limit} />
      </label>
      <button type="submit" className={styles.secondary}>
        Save
      </button>
      <span role="status">{said}</span>
    </form>
  );
}
