/** The id of a phrase in the list of reasons, by its number. */
export function reasonId(number: number): string {
  return `reason-${number}`;
}
