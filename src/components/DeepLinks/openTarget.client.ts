import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {namedId} from './namedId';
import {revealTarget} from './revealTarget.client';

/** A link to a place shows it, however the reader came: on load, from another page, on the page itself. */
export function onRouteDidUpdate({location}: {location: {hash: string}}): void {
  revealTarget(location.hash);
}

if (ExecutionEnvironment.canUseDOM) {
  window.addEventListener('hashchange', () => revealTarget(window.location.hash));
  // Docusaurus decodes the hash unguarded and would show its crash page. Client modules run before the
  // router starts to listen, so that it never sees what cannot be decoded.
  window.addEventListener('popstate', () => {
    const {hash, pathname, search} = window.location;
    if (namedId(hash) === undefined) window.history.replaceState(window.history.state, '', pathname + search);
  });
}
