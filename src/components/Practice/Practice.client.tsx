import type {ReactNode} from 'react';
import {Ending} from './Ending';
import {Invitation} from './Invitation';
import {PrintedSet} from './PrintedSet';
import {Setup} from './Setup';
import styles from './styles.module.css';
import {Underway} from './Underway';
import {usePractice} from './usePractice.client';
import {usePrinting} from './usePrinting.client';

const DAMAGED =
  'This link to a set cannot be read: a part of it is missing or was changed on the way. Ask for it again, or begin a set of your own.';

/** The practice page: choose a set, answer it, see what was missed. What it shows follows from the address. */
export function Practice(): ReactNode {
  const practice = usePractice();
  const {place, bank, session, hasFailed, tryAgain} = practice;
  const isPrinting = usePrinting();
  return (
    <div className={styles.practice}>
      {isPrinting && (session && bank ? <PrintedSet session={session} bank={bank} /> : <NothingToPrint />)}
      <div className={styles.screen}>{shown()}</div>
    </div>
  );

  function shown(): ReactNode {
    if (place.kind === 'setup') return <Setup begin={practice.begin} />;
    if (place.kind === 'damaged') return <Setup begin={practice.begin} notice={DAMAGED} />;
    if (hasFailed)
      return (
        <div role="alert" className={styles.notice}>
          <p>The questions could not be loaded. Without a connection they need an earlier visit.</p>
          <button type="button" className={styles.secondary} onClick={tryAgain}>
            Try again
          </button>
        </div>
      );
    if (bank === undefined) return <p role="status">Loading the questions …</p>;
    if (session?.isFinished) return <Ending session={session} bank={bank} begin={practice.begin} />;
    if (session !== undefined) return <Underway session={session} bank={bank} act={practice.act} isSingle={place.kind === 'question'} />;
    if (place.kind === 'set') return <Invitation set={place.set} bank={bank} begin={practice.begin} />;
    return <Setup begin={practice.begin} notice={`There is no question ${place.id} in the bank.`} />;
  }
}

function NothingToPrint(): ReactNode {
  return <p className={styles.printed}>Begin a set, then print it: all its questions stand here, without the answers.</p>;
}
