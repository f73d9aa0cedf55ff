import type {Points} from './finding';

/** The points times `factor`, rounded to hundredths. */
export function scaledPoints(points: Points, factor: number): Points {
  return Object.fromEntries(Object.entries(points).map(([service, value]) => [service, Math.round(value * factor * 100) / 100]));
}
