/** Learning gives feedback after each question, exam at the end. */
export type Mode = 'learning' | 'exam';

/** A set of questions: who has it sees the same questions and options in the same order. */
export type QuizSet = {
  /** Version of the bank that it was drawn from. */
  bank: string;
  /** 32 bits, from which the order of the options follows. */
  seed: number;
  /** Ids of the questions in their order, 1 to {@link MOST_ITEMS}, each once. */
  items: string[];
  mode: Mode;
  /** Two minutes a question. */
  timed: boolean;
  /** Asks "sure or not" before each check. */
  asksSure: boolean;
};

/** The lengths that a reader may choose from. */
export const LENGTHS = [5, 10, 20, 40] as const;
export const MOST_ITEMS = 40;

/** What an exam gives for a question, in milliseconds: DEA-C01 has 130 minutes for 65. */
export const TIME_PER_ITEM = 120_000;
