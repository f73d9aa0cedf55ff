/** Numbers the sources of a whole document in the order in which they come. */
export class SourceNumbers {
  private readonly entries = new Map<string, string>();

  /** Takes an entry of a page's list: the address of the source, and the entry as HTML. */
  add(url: string, html: string): void {
    if (!this.entries.has(url)) this.entries.set(url, html);
  }

  /** The number of an address, from 1 on; nothing when no page lists it. */
  of(url: string): number | undefined {
    const place = [...this.entries.keys()].indexOf(url);
    return place < 0 ? undefined : place + 1;
  }

  /** The entries as HTML, in the order of their numbers. */
  list(): string[] {
    return [...this.entries.values()];
  }
}
