import type {ReviewDeck} from '@site/src/content/model/reviewDeck';
import type {ReactNode} from 'react';

type Props = {
  ids: readonly string[];
  sources: ReviewDeck['sources'];
};

/** The official pages that carry an answer. */
export function Sources({ids, sources}: Props): ReactNode {
  const named = ids.flatMap((id) => {
    const source = sources[id];
    return source === undefined ? [] : [{id, title: source[0], url: source[1]}];
  });
  return (
    <>
      {named.length > 1 ? 'Sources: ' : 'Source: '}
      {named.map(({id, title, url}, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <a href={url} data-source={id}>
            {title}
          </a>
        </span>
      ))}
    </>
  );
}
