/**
 * Runs in the browser: leaves of a card what has room, and of several choices one. Returns the text that still has no
 * room; nothing when all has.
 */
export function fitCard(): string | undefined {
  /** A table of fewer rows gives way to the next choice. */
  const fewRows = 3;
  const leastRows = 2;
  for (;;) {
    const cut = [...document.querySelectorAll('body, body *')].find((element) => {
      const box = element.getBoundingClientRect();
      const room = (element.closest('main') ?? document.body).getBoundingClientRect();
      const isOutside = box.top < room.top - 1 || box.left < room.left - 1 || box.bottom > room.bottom + 1 || box.right > room.right + 1;
      const isTooNarrow = element.clientWidth > 0 && element.scrollWidth > element.clientWidth;
      return box.width > 0 && (isOutside || isTooNarrow);
    });
    const [choice, ...others] = document.querySelectorAll('[data-choice]');
    if (cut === undefined) {
      for (const other of others) other.remove();
      return undefined;
    }
    // The first row says what the page is about.
    const [, ...rows] = choice?.querySelectorAll('[data-row]') ?? [];
    if (rows.length + 1 > (others.length > 0 ? fewRows : leastRows)) {
      // Of rows as tall as one another the last goes first: they stand in the order of their weight.
      rows.reduce((tallest, row) => (row.clientHeight >= tallest.clientHeight ? row : tallest)).remove();
    } else if (others.length > 0) choice?.remove();
    else return cut.textContent ?? cut.tagName;
  }
}
