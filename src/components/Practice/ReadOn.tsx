import Link from '@docusaurus/Link';
import type {BankQuestion} from '@site/src/content/model/questionBank';
import type {ReactNode} from 'react';
import type {LoadedBank} from './loadBank.client';
import styles from './styles.module.css';

type Props = {question: BankQuestion; bank: LoadedBank};

/** The paragraph that a question tests, and its sources. The set waits: coming back goes on where one was. */
export function ReadOn({question, bank}: Props): ReactNode {
  const {places, sources} = bank.links;
  return (
    <div className={styles.readOn}>
      <p>
        <strong>Read:</strong> <Link to={question.place}>{places[question.place] ?? question.place}</Link>
      </p>
      <p>
        <strong>{question.sources.length === 1 ? 'Source:' : 'Sources:'}</strong>{' '}
        {question.sources.map((id, place) => (
          <span key={id}>
            {place > 0 && '; '}
            <a href={sources[id]?.url} data-source={id}>
              {sources[id]?.title ?? id}
            </a>
          </span>
        ))}
      </p>
    </div>
  );
}
