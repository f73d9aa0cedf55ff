import Link from '@docusaurus/Link';
import type {Session} from '@site/src/study/quiz/session';
import {type ReactNode, useState} from 'react';
import {Feedback} from './Feedback';
import type {LoadedBank} from './loadBank.client';
import {ReportLink} from './ReportLink';
import {Stem} from './Stem';
import styles from './styles.module.css';

type Props = {
  id: string;
  /** Place in the session. */
  place: number;
  order: readonly number[];
  session: Session;
  bank: LoadedBank;
};

/** A question at the end of a set: where to read, and folded, all that there is to say of it. */
export function ReviewedItem({id, place, order, session, bank}: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const question = bank.byId.get(id);
  const item = session.items[place];
  if (question === undefined || item === undefined) return null;
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className={styles.letter}>{place + 1}</span> <span>{question.stem.slice(0, 110).replace(/\s+\S*$/, '')} …</span>
        </summary>
        {isOpen && (
          <>
            <Stem stem={question.stem} marks={question.decides} />
            <Feedback question={question} item={item} order={order} bank={bank} session={session} />
            <ReportLink id={id} version={bank.version} />
          </>
        )}
      </details>
      <p className={styles.readLink}>
        Read: <Link to={question.place}>{bank.links.places[question.place] ?? question.place}</Link>
      </p>
    </li>
  );
}
