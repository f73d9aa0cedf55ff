import changes from '@generated/study/default/changes.json';
import type {PageChange} from '@site/src/content/model/siteData';
import {readSeen, type SeenChanges, unseenChanges, withRead, withSeen} from '@site/src/study/changes/seenChanges';
import {changesNotice} from './changesNotice.client';

const KEY = 'pages-read';
const HOME = '';

/**
 * Tells a reader who is back which facts of this page were changed since he read it; on the home page, of all the pages
 * that he has read. It stays on the device, and until the reader takes note of it.
 */
export function showChanges(): void {
  const base = process.env.BASE_URL ?? '/';
  const route = `/${location.pathname.slice(base.length)}`.replace(/\/$/, '');
  let seen = stored();
  if (route !== HOME) seen = withRead(seen, route, changes);
  keep(seen);
  const unseen = unseenChanges(changes, seen).filter((change) => route === HOME || change.route === route);
  if (unseen.length === 0) return;
  const take = (taken: readonly PageChange[]) => {
    // Another tab may have taken note of others in the meantime.
    seen = withSeen(stored(), taken);
    keep(seen);
  };
  document.querySelector('main')?.prepend(changesNotice(unseen, route === HOME ? 'them' : 'this page', base, take));
}

function stored(): SeenChanges {
  try {
    return readSeen(localStorage.getItem(KEY));
  } catch {
    return {};
  }
}

function keep(seen: SeenChanges): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(seen));
  } catch {
    // Storage refused or full: the site cannot know what was read, and says nothing.
  }
}
