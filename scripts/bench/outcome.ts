/** A figure that must not be worse than a limit. */
export type Bar = {
  /** What is measured, with its unit: "theme toggle, ms". */
  what: string;
  measured: number;
  /** `atMost` or `atLeast`: one of the two. */
  atMost?: number;
  atLeast?: number;
  /** Reported when it is missed, but no failure. */
  isGoal?: boolean;
};

/** What a part of the bench has measured. */
export type Outcome = {
  /** One row a line of the table, by column. */
  rows: Record<string, string | number>[];
  bars: Bar[];
  /** What a reader must know to read the table, in one sentence. */
  note?: string;
};
