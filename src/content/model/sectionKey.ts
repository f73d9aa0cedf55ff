/** The key of a section of the original sheet by its number: 5 is `S05`. */
export function sectionKey(section: number): string {
  return `S${String(section).padStart(2, '0')}`;
}
