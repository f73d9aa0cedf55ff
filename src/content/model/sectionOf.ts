/** The section of the original sheet that a statement belongs to: `S05-3` is of `S05`. */
export function sectionOf(claimId: string): string {
  return claimId.slice(0, claimId.indexOf('-'));
}
