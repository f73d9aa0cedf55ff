import type {BankQuestion} from '../../content/model/questionBank';
import type {ItemResult} from './resultCode';
import type {Session} from './session';

/** What the member of a group who did this set may tell the others: one result for each question of the set. */
export function sessionResults({set, ids, items}: Session, typeOf: (id: string) => BankQuestion['type'] | undefined): ItemResult[] {
  return set.items.map((id) => {
    const first = items[ids.indexOf(id)]?.first;
    if (first === undefined) return 'open';
    if (first.right) return 'right';
    const [wrong] = first.taken;
    return typeOf(id) === 'multiple-choice' && wrong !== undefined ? {wrong} : 'wrong';
  });
}
