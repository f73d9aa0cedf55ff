import {revealTarget} from '@site/src/components/DeepLinks/revealTarget.client';
import type {Phrase} from '@site/src/study/finder/finding';
import type {MouseEvent, ReactNode} from 'react';
import {meaningOf} from './meaning';
import {reasonId} from './reasonId';
import styles from './styles.module.css';

type Props = {
  text: string;
  /** Of the phrase in the list of reasons, from 1. */
  number: number;
  phrase: Phrase;
};

/** A phrase in the stem: marked by line and shade, numbered for the eye, and in words for the ear. */
export function Mark({text, number, phrase}: Props): ReactNode {
  return (
    <>
      <mark className={`${styles.mark} ${styles[lineOf(phrase)]}`}>{text}</mark>
      <a className={styles.number} href={`#${reasonId(number)}`} onClick={followHere}>
        {number}
        <span className="announced">, {meaningOf(phrase)}</span>
      </a>
    </>
  );
}

/** Leads to the reason without a step in the history: the address is for the question. */
function followHere(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const {hash} = event.currentTarget;
  revealTarget(hash);
  document.getElementById(hash.slice(1))?.scrollIntoView({block: 'nearest'});
}

function lineOf(phrase: Phrase): 'forMsk' | 'forOther' | 'against' {
  if (phrase.for.length === 0) return 'against';
  return phrase.for[0] === 'msk' ? 'forMsk' : 'forOther';
}
