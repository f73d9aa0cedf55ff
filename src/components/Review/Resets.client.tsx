import {addEvent, stamp} from '@site/src/components/Progress/progressStore.client';
import type {ReviewDeck} from '@site/src/content/model/reviewDeck';
import {activeResets, countingEvents} from '@site/src/study/progress/countingEvents';
import type {StudyEvent} from '@site/src/study/progress/studyEvent';
import {type FormEvent, type ReactNode, useRef, useState} from 'react';
import styles from './styles.module.css';

type Props = {
  events: readonly StudyEvent[];
  sections: ReviewDeck['sections'];
};

/** Begin anew, in one section or in all. Nothing is deleted, so each reset can be taken back. */
export function Resets({events, sections}: Props): ReactNode {
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const titleOf = (id?: string) => (id === undefined ? 'All sections' : (sections.find((section) => section.id === id)?.title ?? id));
  async function reset(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isEmpty) return setSaid('There is nothing to reset yet.');
    const section = String(new FormData(event.currentTarget).get('section')) || undefined;
    await addEvent({...stamp(), kind: 'reset', ...(section !== undefined && {section})});
    setSaid(`${titleOf(section)}: begun anew. You can undo it below.`);
  }
  async function undo(id: string, section?: string) {
    await addEvent({...stamp(), kind: 'reset-undone', reset: id});
    setSaid(`${titleOf(section)}: all counts again.`);
    // The button is gone.
    status.current?.focus();
  }
  const resets = activeResets(events);
  const isEmpty = countingEvents(events).length === 0;
  return (
    <>
      <form className={styles.settings} onSubmit={reset}>
        <label>
          Begin anew in
          <select name="section">
            {sections.map(({id, title}) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value="">All sections</option>
          </select>
        </label>
        <button type="submit" className={styles.secondary} aria-disabled={isEmpty}>
          Reset
        </button>
      </form>
      <p role="status" ref={status} tabIndex={-1} className={styles.said}>
        {said}
      </p>
      {resets.length > 0 && (
        <ul className={styles.resets}>
          {resets.map(({id, at, section}) => (
            <li key={id}>
              {titleOf(section)}, reset on {new Date(at).toLocaleDateString('en-US', {month: 'long', day: 'numeric', year: 'numeric'})}{' '}
              <button type="button" className={styles.secondary} onClick={() => undo(id, section)}>
                Undo<span className="announced"> the reset of {titleOf(section)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
