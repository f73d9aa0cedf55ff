/** The text with `block` between the markers of a part, `<!-- bench:weight -->` and `<!-- /bench:weight -->`. */
export function replaceBlock(text: string, part: string, block: string): string {
  const [start, end] = [`<!-- bench:${part} -->`, `<!-- /bench:${part} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no markers ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${block}\n\n${text.slice(to)}`;
}
