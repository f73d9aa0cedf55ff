import Link from '@docusaurus/Link';
import type {FinderData} from '@site/src/content/model/finderData';
import type {Place} from '@site/src/study/finder/finding';
import type {ReactNode} from 'react';
import {paragraphOf} from './paragraphOf';

type Props = {place: Place; data: FinderData};

/** A link to a paragraph of the sheet, by its page and what stands out there. */
export function PlaceLink({place, data}: Props): ReactNode {
  const {route, anchor, title} = place;
  const paragraph = paragraphOf(place, data);
  return (
    <Link to={anchor === '' ? route : `${route}#${anchor}`}>
      {title}
      {paragraph !== '' && ` › ${paragraph}`}
    </Link>
  );
}
