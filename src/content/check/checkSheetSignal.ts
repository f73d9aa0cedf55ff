import {allowedIds} from '../fault';
import type {SheetSignal} from '../model/onePage';
import type {Site} from '../model/site';
import {type Mistake, shortMistakes} from './shortMistakes';

/** A signal of the one page that does not exist, or says what it does not say. */
export function checkSheetSignal({signal, says, flip, short}: SheetSignal, {pages}: Site): Mistake[] {
  const all = pages.flatMap(({signals}) => signals);
  const found = all.find(({id}) => id === signal);
  if (found === undefined) {
    const ids = all.map(({id}) => id);
    return [{problem: 'unknown signal', received: signal, allowed: allowedIds(signal, ids, 'an exam signal')}];
  }
  const strange = says.filter((phrase) => !found.phrases.includes(phrase));
  const turn = found.flips.find(({to}) => to === flip);
  return [
    ...strange.map((received) => ({problem: 'phrase of another signal', received, allowed: found.phrases.join(', ')})),
    ...(turn === undefined
      ? [{problem: 'signal does not flip to it', received: flip, allowed: [...new Set(found.flips.map(({to}) => to))].join(', ')}]
      : shortMistakes(short, turn.text)),
  ];
}
