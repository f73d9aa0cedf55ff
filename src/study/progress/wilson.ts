/** Standard deviations that hold 95 of 100 cases. */
const Z = 1.96;

/**
 * Between which shares the true share of right answers lies, in 95 of 100 such samples: Wilson's interval, from 0 to 1.
 * `answered` is at least 1.
 */
export function wilson({answered, right}: {answered: number; right: number}): [from: number, to: number] {
  const share = right / answered;
  const middle = share + Z ** 2 / (2 * answered);
  const reach = Z * Math.sqrt((share * (1 - share)) / answered + Z ** 2 / (4 * answered ** 2));
  const whole = 1 + Z ** 2 / answered;
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)];
}
