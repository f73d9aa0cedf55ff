// Runs only where Docusaurus itself hydrates the page: in the preview, and with search by Algolia.
import {openView} from '@site/src/components/ComparisonTable/openView.client';
import {showFoundColumn} from '@site/src/components/ComparisonTable/showFoundColumn.client';
import {namedId} from '@site/src/components/DeepLinks/namedId';
import {revealTarget} from '@site/src/components/DeepLinks/revealTarget.client';
import {markFoundWords} from '@site/src/components/Search/foundWords.client';

/** Docusaurus calls this after each of its navigations, which the browser itself does not see. */
export function onRouteDidUpdate({location}: {location: {hash: string}}): void {
  if (typeof window === 'undefined') return;
  markFoundWords();
  revealTarget(location.hash);
  openView(location.hash);
  showFoundColumn();
}

if (typeof window !== 'undefined') {
  window.addEventListener('hashchange', () => {
    revealTarget(window.location.hash);
    openView(window.location.hash);
  });
  // Docusaurus decodes the hash unguarded and would show its crash page. Client modules run before the
  // router starts to listen, so that it never sees what cannot be decoded.
  window.addEventListener('popstate', () => {
    const {hash, pathname, search} = window.location;
    if (namedId(hash) === undefined) window.history.replaceState(window.history.state, '', pathname + search);
  });
}
