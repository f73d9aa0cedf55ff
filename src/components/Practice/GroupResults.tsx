import {readChat} from '@site/src/study/quiz/readChat';
import {LONGEST_NICKNAME, resultCode} from '@site/src/study/quiz/resultCode';
import type {Session} from '@site/src/study/quiz/session';
import {sessionResults} from '@site/src/study/quiz/sessionResults';
import {setCode, setName} from '@site/src/study/quiz/setCode';
import {type ReactNode, useState} from 'react';
import {CopyField} from './CopyField';
import {GroupTable} from './GroupTable';
import type {LoadedBank} from './loadBank.client';
import {RefusedCodes} from './RefusedCodes';
import styles from './styles.module.css';

type Props = {
  session: Session;
  bank: LoadedBank;
  /** Of the questions of the session. */
  orders: readonly number[][];
};

/** For a study group: the link of the set, the own result as a code, and the table of all. Nothing leaves the browser but by the reader's hand. */
export function GroupResults({session, bank, orders}: Props): ReactNode {
  const [nickname, setNickname] = useState('');
  const [chat, setChat] = useState('');
  const {set} = session;
  const address = `${window.location.href.replace(/#.*/, '')}#set=${setCode(set)}`;
  const own = resultCode(set, {nickname, results: sessionResults(session, (id) => bank.byId.get(id)?.type)});
  const {members, refused} = readChat(chat, set);
  return (
    <section className={styles.card} aria-labelledby="group">
      <h3 id="group">Study group</h3>
      <p>
        Send the link: everyone gets this set {setName(set)}, with the same questions, options and order. Afterwards each pastes a result
        code into your chat.
      </p>
      <CopyField label="Link to this set" value={address} />
      <div className={styles.pair}>
        <label className={styles.field}>
          Nickname, if you like
          <input
            type="text"
            value={nickname}
            maxLength={LONGEST_NICKNAME}
            autoComplete="off"
            onChange={(event) => setNickname(event.currentTarget.value)}
          />
        </label>
        <CopyField label="Your result code" value={own} />
      </div>
      <label className={styles.field}>
        Paste the codes of your group, or the whole chat
        <textarea rows={4} value={chat} onChange={(event) => setChat(event.currentTarget.value)} spellCheck={false} />
      </label>
      <p role="status" className={styles.soft}>
        {chat.trim() !== '' &&
          `${members.length} ${members.length === 1 ? 'result' : 'results'} of this set${refused.length > 0 ? `, ${refused.length} not counted` : ''}.`}
      </p>
      <RefusedCodes refused={refused} />
      {members.length > 0 && <GroupTable session={session} bank={bank} orders={orders} members={members} />}
    </section>
  );
}
