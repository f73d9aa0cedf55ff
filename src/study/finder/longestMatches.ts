import type {Match} from './findMatches';

/** Of matches of one requirement that overlap, the longest: "Kinesis stream" and not "Kinesis" in it. */
export function longestMatches(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => Number(isLoose(a)) - Number(isLoose(b)) || b.to - b.from - (a.to - a.from));
  const kept = new Map<string, Match[]>();
  return sorted.filter((match) => {
    const key = `${match.sentence} ${'signal' in match ? `s${match.signal}` : match.requirement}`;
    const others = kept.get(key) ?? [];
    if (others.some((other) => match.from < other.to && other.from < match.to)) return false;
    kept.set(key, [...others, match]);
    return true;
  });
}

function isLoose(match: Match): boolean {
  return 'loose' in match;
}
