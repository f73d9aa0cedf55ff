import Link from '@docusaurus/Link';
import pageNames from '@generated/study/default/page-names.json';
import {nearestPages} from '@site/src/study/nearestPages';
import {type ReactNode, useEffect, useState} from 'react';

/** The pages whose addresses are nearest to the one that led nowhere. One file serves every such address, so only the browser knows it. */
export function NearestPages(): ReactNode {
  const [pathname, setPathname] = useState('');
  useEffect(() => setPathname(window.location.pathname), []);
  const nearest = pathname === '' ? [] : nearestPages(pathname, pageNames);
  return (
    nearest.length > 0 && (
      <>
        <p>
          Nothing stands at <code>{pathname}</code>. Nearest by name:
        </p>
        <ul>
          {nearest.map(({route, title}) => (
            <li key={route}>
              <Link to={route}>{title}</Link>
            </li>
          ))}
        </ul>
      </>
    )
  );
}
