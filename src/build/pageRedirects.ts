import {DATA_FILES} from '../content/model/dataFiles';
import {redirectSchema} from '../content/model/redirect';
import {readDataFile} from '../content/read/readDataFile';

/**
 * Routes of pages that moved as a whole. Anchors move within pages. Entries with faults are passed over here: the
 * study plugin reports them.
 */
export function pageRedirects(root: string): {from: string; to: string}[] {
  return readDataFile(root, DATA_FILES.redirects, redirectSchema)
    .entries.map(({value}) => value)
    .filter(({from}) => !from.includes('#'));
}
