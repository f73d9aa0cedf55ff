/** What the check of an original statement found; the order is the order of severity. */
export const VERDICTS = ['wrong', 'outdated', 'imprecise', 'correct'] as const;

/** One entry of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number];
