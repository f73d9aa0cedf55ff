import {VIEW} from '../../content/model/view';
import type {View} from './View';

/**
 * The view after a choice. A service is never beside itself: who chooses the one that is there already swaps the two.
 */
export function changeView(before: View, chosen: View, services: readonly string[]): View {
  if (chosen.one !== chosen.other) return chosen;
  if (chosen.one !== before.one) return {one: chosen.one, other: before.one};
  const one = before.other === VIEW.all ? services.find((service) => service !== chosen.other) : before.other;
  return {...chosen, one: one ?? before.one};
}
