/** How the site calls itself, and what it promises in one line. */
export const IDENTITY = {
  title: 'Amazon MSK Exam Cheat Sheet',
  tagline: 'Every fact sourced and dated. Every exam signal with what would flip it.',
} as const;
