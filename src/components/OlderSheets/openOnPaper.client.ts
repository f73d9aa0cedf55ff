/** Opens on paper what is only folded on the screen, for browsers in which print.css cannot: they lack `::details-content`. */
export function openOnPaper(): void {
  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-paper="open"]:not([open])')) {
      details.open = true;
      window.addEventListener('afterprint', () => details.removeAttribute('open'), {once: true});
    }
  });
}
