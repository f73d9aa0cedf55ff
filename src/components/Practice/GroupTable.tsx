import {discussFirst, groupTable} from '@site/src/study/quiz/groupTable';
import type {ItemResult, MemberResult} from '@site/src/study/quiz/resultCode';
import type {Session} from '@site/src/study/quiz/session';
import type {ReactNode} from 'react';
import {DiscussFirst} from './DiscussFirst';
import type {LoadedBank} from './loadBank.client';
import styles from './styles.module.css';

type Props = {session: Session; bank: LoadedBank; orders: readonly number[][]; members: readonly MemberResult[]};

/** So many questions are named for the talk. */
const MOST = 3;

/** Who had what, question by question, and what to talk about first. */
export function GroupTable({session, bank, orders, members}: Props): ReactNode {
  const {set, ids} = session;
  const rows = groupTable(set.items, members);

  /** A letter as everyone in the group has seen it. */
  function words(id: string, result: ItemResult): string {
    if (typeof result === 'string') return {open: '–', right: '✓ right', wrong: '✗ missed'}[result];
    const shown = orders[ids.indexOf(id)]?.indexOf(result.wrong) ?? -1;
    return shown < 0 ? '✗ missed' : `✗ ${String.fromCharCode(65 + shown)}`;
  }

  return (
    <>
      <DiscussFirst rows={discussFirst(rows, MOST)} items={set.items} bank={bank} words={words} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard */}
      <section className={styles.scroll} aria-label="Results of the group" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Question</th>
              {members.map(({nickname}) => (
                <th key={nickname} scope="col">
                  {nickname}
                </th>
              ))}
              <th scope="col">Right</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({id, results, missed, answered}, place) => (
              <tr key={id}>
                <th scope="row">
                  {place + 1} <a href={`#${id}`}>{id}</a>
                </th>
                {results.map((result, member) => (
                  <td key={members[member]?.nickname}>{words(id, result)}</td>
                ))}
                <td>
                  {answered - missed} of {answered}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Right</th>
              {members.map(({nickname, results}) => (
                <td key={nickname}>
                  {results.filter((result) => result === 'right').length} of {set.items.length}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  );
}
