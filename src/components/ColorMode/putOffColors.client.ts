import {inSlices} from '@site/src/components/Slices/inSlices.client';

/** What keeps its place when its content is left out. Others, as sections, have the margins of their content. */
const KEEPS_PLACE = 'p,ul,ol,dl,li,figure,details:not([open]),.markdown>div';

/** Enough for the answer to be painted, too little to scroll to what is left out; in milliseconds. */
const PAINTED = 100;

/**
 * Brings the other colors first to what the reader sees. A browser computes the styles of each element anew, which takes
 * most of the time, and of most elements nobody sees anything: they are left out at their full size until it has painted.
 */
export function putOffColors(): void {
  // At the window, and so before early.ts changes the colors: all is still in place, and costs nothing to measure.
  addEventListener(
    'click',
    ({target}) => {
      const main = document.querySelector('main');
      if (main === null || !(target instanceof Element) || target.closest('[data-theme-toggle]') === null) return;
      const parts = new Map(outOfSight(main));
      for (const [{style}, {width, height}] of parts) {
        Object.assign(style, {width: `${width}px`, height: `${height}px`, contentVisibility: 'hidden'});
      }
      setTimeout(() => inSlices(bringBack(parts.keys())), PAINTED);
    },
    true,
  );
}

/** The outermost parts within `around` that are out of sight, and their places. */
function* outOfSight(around: Element): Generator<[HTMLElement, DOMRect]> {
  if (around.querySelector(KEEPS_PLACE) === null) return;
  for (const part of around.children) {
    const place = part.getBoundingClientRect();
    const isSeen = place.top < innerHeight && place.bottom > 0;
    // What has the focus would lose it.
    if (isSeen || !part.matches(KEEPS_PLACE) || part.contains(document.activeElement)) yield* outOfSight(part);
    else if (place.height > 0) yield [part as HTMLElement, place];
  }
}

function* bringBack(parts: Iterable<HTMLElement>): Generator<void> {
  for (const part of parts) {
    Object.assign(part.style, {width: '', height: '', contentVisibility: ''});
    // Its styles are computed now; the next frame would do it for all parts at once.
    yield void part.offsetHeight;
  }
}
