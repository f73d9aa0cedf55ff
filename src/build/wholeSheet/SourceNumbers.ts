/** Numbers the sources of a whole document in the order in which they come. */
export class SourceNumbers {
  private readonly entries = new Map<string, {number: number; html: string}>();

  /** Takes an entry of a page's list: the address of the source, and the entry as HTML. */
  add(url: string, html: string): void {
    if (!this.entries.has(url)) this.entries.set(url, {number: this.entries.size + 1, html});
  }

  /** The number of an address, from 1 on; nothing when no page lists it. */
  of(url: string): number | undefined {
    return this.entries.get(url)?.number;
  }

  /** The entries as HTML, in the order of their numbers. */
  list(): string[] {
    return [...this.entries.values()].map(({html}) => html);
  }
}
