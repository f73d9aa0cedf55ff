/**
 * The parts of the link to a view of a narrowed table: `msk-vs-sqs`. Links of this form are public, as the keys of
 * the services are.
 */
export const VIEW = {
  /** Stands between the two services. */
  versus: '-vs-',
  /** Stands for the second service where all are shown. */
  all: 'all',
} as const;
