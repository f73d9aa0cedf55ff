/** The lists in `/data/`, by the names of their files. The names are public: none is ever changed. */
export const DATA_LISTS = {
  signals: 'Exam signals',
  sources: 'Sources',
  corrections: 'Corrections',
  changes: 'Changes',
} as const;

/** One key of {@link DATA_LISTS}. */
export type DataList = keyof typeof DATA_LISTS;
