import type {RefusedCode} from '@site/src/study/quiz/readChat';
import type {ReactNode} from 'react';

type Props = {refused: readonly RefusedCode[]};

const WHY = {
  'another set': 'belongs to another set',
  damaged: 'is damaged or cut short',
  doubled: 'was pasted twice and counts once',
};

/** The codes that do not count, and why. */
export function RefusedCodes({refused}: Props): ReactNode {
  return (
    refused.length > 0 && (
      <ul>
        {refused.map(({code, problem}, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same code may come twice
          <li key={place}>
            <code>{code}</code> {WHY[problem]}.
          </li>
        ))}
      </ul>
    )
  );
}
