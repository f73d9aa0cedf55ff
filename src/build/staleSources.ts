import {DATA_FILES} from '../content/model/dataFiles';
import type {Entry} from '../content/model/site';
import type {Source} from '../content/model/source';

/** A source that was read longer ago than this is to be read again, in days. */
const FRESH_FOR = 180;
const DAY = 24 * 60 * 60 * 1000;

/** One line for each source that is due to be read again at `now`. */
export function staleSources(sources: Entry<Source>[], now: Date): string[] {
  return sources.flatMap(({value, line}) => {
    const age = Math.floor((now.getTime() - Date.parse(value.checked)) / DAY);
    return age > FRESH_FOR
      ? [`${DATA_FILES.sources}:${line}  source "${value.id}" was checked ${age} days ago: read ${value.url} again`]
      : [];
  });
}
