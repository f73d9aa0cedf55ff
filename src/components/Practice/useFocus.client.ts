import {type RefObject, useEffect, useRef} from 'react';

/**
 * Moves the focus to a heading, and the page with it, when what it heads is shown; `shown` names that. The keyboard
 * and a screen reader go on from there.
 */
export function useFocus(shown: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for each thing shown
  useEffect(() => {
    heading.current?.focus({preventScroll: true});
    heading.current?.scrollIntoView();
  }, [shown]);
  return heading;
}
