import v8 from 'node:v8';
import vm from 'node:vm';

/** V8 gives the pages of its heap back step by step: what one pass empties, the next one returns. */
const PASSES = 3;

/**
 * Makes V8 give back what nobody needs any more. By itself it lets memory grow as far as the machine has some; a build
 * of many pages would hold hundreds of megabytes of what the bundler has left behind, while the pages are rendered.
 */
export function collectGarbage(): void {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  // Left on, it would cost threads their cached code: pages take twice the time to render.
  v8.setFlagsFromString('--no-expose-gc');
  for (let pass = 0; pass < PASSES; pass++) collect();
}
