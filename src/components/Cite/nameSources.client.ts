/** Shows under the pointer what a source is called. The page says the name but once, for those who hear it: there are hundreds. */
export function nameSources(): void {
  document.addEventListener(
    'pointerover',
    ({target}) => {
      const mark = target instanceof Element ? target.closest<HTMLAnchorElement>('sup a[data-source]') : null;
      if (mark !== null) mark.title = mark.getAttribute('aria-label') ?? '';
    },
    {passive: true},
  );
}
