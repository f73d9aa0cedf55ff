import {SERVICES, type Service} from '@site/src/content/model/services';
import type {Phrase} from '@site/src/study/finder/finding';

/** What a mark means, for those who cannot see it: "speaks for Amazon SQS, against Amazon MSK and 2 others, not wanted here". */
export function meaningOf({for: supports, against, ...how}: Phrase): string {
  const said = [
    ...(supports.length > 0 ? [`speaks for ${names(supports)}`] : []),
    ...(against.length > 0 ? [`${supports.length > 0 ? '' : 'speaks '}against ${names(against)}`] : []),
  ];
  return [...said, ...circumstancesOf(how).map(({short}) => short)].join(', ');
}

/** How the question means a phrase, in short and in a sentence that says what follows from it. */
export function circumstancesOf({negated, has, asked}: Pick<Phrase, 'negated' | 'has' | 'asked'>): {short: string; long: string}[] {
  return [
    ...(negated
      ? [{short: 'not wanted here', long: 'The question says that this is not so or not wanted, which turns the points around.'}]
      : []),
    ...(has ? [{short: 'background', long: 'It is there already and not what is asked for, so it counts less.'}] : []),
    ...(asked ? [{short: 'in the sentence that asks', long: 'It stands in the sentence that asks, so it counts more.'}] : []),
  ];
}

function names([first, second, ...others]: Service[]): string {
  const shown = [first, ...(others.length === 0 ? [second] : [])].flatMap((service) => (service === undefined ? [] : SERVICES[service]));
  return [...shown, ...(others.length === 0 ? [] : [`${others.length + 1} others`])].join(' and ');
}
