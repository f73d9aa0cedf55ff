import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {nearby} from '@site/src/study/nearby';
import type {ReactNode} from 'react';
import {SHEET_PAGES} from './sheetPages';

type Props = {
  /** Names the navigation for a screen reader. */
  label: string;
  className?: string;
};

/** So many links stand in a menu; a sheet with more pages shows those around the present one. */
const MOST = 24;

/** The pages of the sheet in their order, the present one marked. */
export function SheetNav({label, className}: Props): ReactNode {
  const {pathname} = useLocation();
  const home = useBaseUrl('/');
  const present = SHEET_PAGES.findIndex(({route}) => trimmed(home + route.slice(1)) === trimmed(pathname));
  const shown = nearby(SHEET_PAGES, present, MOST);
  return (
    <nav aria-label={label} className={className}>
      <ul className="menu__list">
        {shown.map(({route, label: name}) => (
          <li key={route} className="menu__list-item">
            {SHEET_PAGES[present]?.route === route ? (
              <Link to={route} className="menu__link menu__link--active" aria-current="page">
                {name}
              </Link>
            ) : (
              <Link to={route} className="menu__link">
                {name}
              </Link>
            )}
          </li>
        ))}
        {shown.length < SHEET_PAGES.length && (
          <li className="menu__list-item">
            <Link to="/#the-sheet" className="menu__link">
              All {SHEET_PAGES.length} pages
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

const trimmed = (path: string) => path.replace(/\/$/, '');
