/** How long the page may be kept from answering, in milliseconds. */
const SLICE = 8;

/** Goes through all steps, gives way to the reader after each slice of time, and resolves to what the last one returns. */
export async function inSlices<Result>(steps: Generator<unknown, Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
