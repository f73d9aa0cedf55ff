import type {GroupRow} from '@site/src/study/quiz/groupTable';
import type {ItemResult} from '@site/src/study/quiz/resultCode';
import type {ReactNode} from 'react';
import type {LoadedBank} from './loadBank.client';

type Props = {
  rows: readonly GroupRow[];
  /** Ids of the set, in its order. */
  items: readonly string[];
  bank: LoadedBank;
  words: (id: string, result: ItemResult) => string;
};

/** The questions that the group should talk about first, and why. */
export function DiscussFirst({rows, items, bank, words}: Props): ReactNode {
  if (rows.length === 0) return <p>Nobody has missed anything.</p>;
  return (
    <>
      <h4>Talk about these first</h4>
      <ol>
        {rows.map((row) => {
          const camps = new Set(row.results.filter((result) => result !== 'open').map((result) => words(row.id, result)));
          return (
            <li key={row.id}>
              Question {items.indexOf(row.id) + 1}: {row.missed} of {row.answered} missed it
              {camps.size > 1 && `, and you are split (${[...camps].join(', ')})`}. <q>{bank.byId.get(row.id)?.decides[0]}</q>{' '}
              <a href={`#${row.id}`}>Open it</a>
            </li>
          );
        })}
      </ol>
    </>
  );
}
