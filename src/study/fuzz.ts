/**
 * How a fuzz test runs: so many cases within so many milliseconds, so that a case that hangs is a fault. The
 * cases are the same in every run, lest a change be blamed for a fault that was there; `FUZZ_SEED=2 npm run fuzz`
 * makes others. Only for tests.
 */
export const FUZZ = {
  numRuns: 10_000,
  seed: Number(process.env.FUZZ_SEED ?? 1),
  interruptAfterTimeLimit: 240_000,
  markInterruptAsFailure: true,
};
