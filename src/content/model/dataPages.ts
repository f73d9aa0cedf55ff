/** The pages that are made from data rather than written as MDX. */
export const DATA_PAGES = {
  onePage: {
    route: '/one-page',
    title: 'One page for the wall',
    description:
      'Amazon MSK on one sheet of A4 or Letter: which words mean MSK and which do not, cluster types, limits, ports, defaults and traps. Every line comes from a sourced fact.',
  },
  finder: {
    route: '/finder',
    title: 'Finder',
    description:
      'Paste a practice question: the phrases that give it away, the services they speak for and against, the sections to read, and what would flip the answer.',
  },
  decide: {
    route: '/decide',
    title: 'Decision guide',
    description:
      'Amazon MSK, Kinesis, Firehose, Flink, SQS, SNS, EventBridge, Amazon MQ or another? At most six questions lead from the wording of a question to the service.',
  },
  practice: {
    route: '/practice',
    title: 'Practice',
    description:
      'Original practice questions on Amazon MSK and its neighbors: the rule behind each answer, the phrases that give it away, and what would flip it.',
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
