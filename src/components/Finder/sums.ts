import type {Service} from '@site/src/content/model/services';
import type {Finding} from '@site/src/study/finder/finding';

/** What a service's points add up to; the parts as they are shown give exactly the total that is shown. */
export type Sum = {
  service: Service;
  /** `number` is that of the phrase in the list, from 1. */
  parts: {number: number; points: number}[];
  /** Points for being named in an answer option. */
  offered: number;
  total: number;
};

/** The services of a finding, best first, each with its sum. */
export function sumsOf({services, phrases}: Pick<Finding, 'services' | 'phrases'>): Sum[] {
  return services.map(({service, offered, phrases: places}) => {
    const parts = places.map((place) => ({number: place + 1, points: round(phrases[place]?.points[service] ?? 0)}));
    return {service, parts, offered, total: round(parts.reduce((sum, {points}) => sum + points, offered))};
  });
}

/** Points as a reader adds them: two digits at most, with a minus sign that is as wide as a plus. */
export function shownPoints(points: number): string {
  return String(round(Math.abs(points))).replace(/^(?!0$)/, points < 0 ? '−' : '');
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
