/** The pages that are made from data rather than written as MDX. */
export const DATA_PAGES = {
  decide: {
    route: '/decide',
    title: 'Decision guide',
    description:
      'Amazon MSK, Kinesis, Firehose, Flink, SQS, SNS, EventBridge, Amazon MQ or another? At most six questions lead from the wording of a question to the service.',
  },
  review: {
    route: '/review',
    title: 'Review',
    description:
      'Spaced review of Amazon MSK prompts and missed questions up to the day of your exam: no account, your progress stays on your device and can be exported.',
  },
  corrections: {
    route: '/corrections',
    title: 'Corrections',
    description:
      'All statements of the original Amazon MSK cheat sheet, checked one by one: verdict, what is true today, and the official source.',
  },
  sources: {
    route: '/sources',
    title: 'Sources',
    description: 'The official pages that the Amazon MSK exam cheat sheet cites, each with the date it was checked and who cites it.',
  },
} as const;
