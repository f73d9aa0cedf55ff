import type {Question} from '@site/src/content/model/question';
import type {ReactNode} from 'react';

type Props = {
  question: Question;
};

/** The key of a missed question with its reasons, and why the other options are wrong. */
export function QuestionAnswer({question: {type, options}}: Props): ReactNode {
  const isWhole = type === 'ordering' || type === 'matching';
  const key = isWhole ? options : options.filter(({correct}) => correct);
  const others = isWhole ? [] : options.filter(({correct}) => !correct);
  const List = type === 'ordering' ? 'ol' : 'ul';
  return (
    <>
      <List>
        {key.map(({text, match, why}) => (
          <li key={text}>
            <strong>{match === undefined ? text : `${text}: ${match}`}</strong> {why}
          </li>
        ))}
      </List>
      {others.length > 0 && (
        <details>
          <summary>Why not the others, and what would make them right</summary>
          <ul>
            {others.map(({text, why, flip}) => (
              <li key={text}>
                <strong>{text}</strong> {why} {flip}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
