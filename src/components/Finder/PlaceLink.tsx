import Link from '@docusaurus/Link';
import type {FinderData} from '@site/src/content/model/finderData';
import type {Place} from '@site/src/study/finder/finding';
import type {ReactNode} from 'react';
import {paragraphOf} from './paragraphOf';

type Props = {
  place: Place;
  data: FinderData;
  /** By its short name where it stands in a sentence. */
  isShort?: boolean;
};

/** A link to a paragraph of the sheet, by its page and what stands out there. */
export function PlaceLink({place, data, isShort = false}: Props): ReactNode {
  const {route, anchor, title} = place;
  const paragraph = paragraphOf(place, data);
  const label = data.pages.find((page) => page.route === route)?.label;
  return (
    <Link to={anchor === '' ? route : `${route}#${anchor}`}>
      {isShort ? label : title}
      {paragraph !== '' && ` › ${paragraph}`}
    </Link>
  );
}
