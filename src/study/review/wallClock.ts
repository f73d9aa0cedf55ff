/**
 * What the clock on the wall shows at a moment, as a date of UTC. ts-fsrs counts days by UTC; given these dates it
 * counts those of the learner.
 */
export function wallClock(at: number): number {
  const local = new Date(at);
  return Date.UTC(
    local.getFullYear(),
    local.getMonth(),
    local.getDate(),
    local.getHours(),
    local.getMinutes(),
    local.getSeconds(),
    local.getMilliseconds(),
  );
}
