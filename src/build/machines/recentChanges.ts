import type {Change} from '../../content/model/change';
import type {Site} from '../../content/model/site';

/** The changes, the newest first; of one day, the one that was written last. */
export function recentChanges({changes}: Pick<Site, 'changes'>): Change[] {
  return changes
    .map(({value}) => value)
    .reverse()
    .sort((a, b) => b.date.localeCompare(a.date));
}
