/** The longest sides of a phone's screen in CSS pixels; a computer lays out the longest page before anyone notices. */
const PHONE = {width: 640, height: 1000};
/** What may come later, as in site.css: what stands below the first window and takes long. */
const LATER = '.theme-doc-markdown>:nth-child(n+5):not(h2,h3,p),[data-sources] li,li[data-verdict],[role=row]';
/** How many elements a slow phone lays out without standing still. */
const SLICE = 80;

/**
 * On a phone, lays out a page that has just been opened slice by slice, each when the browser has nothing else to do: the
 * whole at once keeps a slow one from answering for a while. Not where a link leads to a place, nor where the browser
 * comes back to one, since both need all that stands above it; nor where the browser does not hold on to what is in sight
 * when something above it turns out to have another height, which a reader who gets to the end at once would notice.
 */
export function layOutInSlices(atRest: (act: () => void) => void): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isNew = visit?.type === 'navigate' && location.hash === '';
  // Of the screen, since how wide the page will be is only said further down in its head.
  const isPhone = screen.width <= PHONE.width && screen.height <= PHONE.height;
  if (!isNew || !isPhone || !CSS.supports('overflow-anchor: auto')) return;
  document.documentElement.dataset.later = '';
  addEventListener('DOMContentLoaded', () => {
    const blocks = document.querySelectorAll<HTMLElement>(LATER).values();
    let most = SLICE;
    const step = () => {
      let size = 0;
      for (const block of blocks) {
        block.dataset.now = '';
        size += block.getElementsByTagName('*').length + 1;
        if (size > most) return atRest(step);
      }
    };
    const all = () => {
      most = Number.POSITIVE_INFINITY;
      step();
    };
    // Before the reader has passed what is not laid out: from then on it would move what he sees.
    addEventListener('scroll', all, {once: true});
    atRest(step);
  });
}
