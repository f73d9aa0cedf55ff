/** A section of the sheet by the id of its page: "security". */
type Section = string;

/** What every entry of the log has. */
type Stamp = {
  /** Made at random, so that the logs of two devices can be put together: the same id is the same event. */
  id: string;
  /** When it happened, in milliseconds since 1970 by the clock of the device. */
  at: number;
};

/** How well a card was remembered, as in Anki: 1 again, 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4;

/** A question of the bank was answered. */
export type Answered = Stamp & {
  kind: 'answered';
  /** Id of the question. */
  item: string;
  right: boolean;
  /** Places of the options taken, from 0, as they stand in the file; in a matching, that of each answer. */
  taken: number[];
  /** Said before the check, where the learner was asked. */
  sure?: boolean;
  /** Version of the bank. */
  bank: string;
};

/** A prompt of a section page was answered by heart: its card is `<page id>#<anchor>`. */
export type Recalled = Stamp & {kind: 'recalled'; card: string; knew: boolean};

/** A card was reviewed: the id of a question, or `<page id>#<anchor>` of a prompt. */
export type Reviewed = Stamp & {kind: 'reviewed'; card: string; grade: Grade};

/** The day of the exam, YYYY-MM-DD, or none. The latest counts. */
export type ExamDateSet = Stamp & {kind: 'exam-date'; date: string | null};

/** How many cards a day may hold. The latest counts. */
export type DailyLimitSet = Stamp & {kind: 'daily-limit'; cards: number};

/** What was logged before counts no more: of one section, or of all. Nothing is deleted. */
export type Reset = Stamp & {kind: 'reset'; section?: Section};

/** Takes a reset back. */
export type ResetUndone = Stamp & {kind: 'reset-undone'; reset: string};

/** An entry of the log of what a learner did. Entries are only ever added. */
export type StudyEvent = Answered | Recalled | Reviewed | ExamDateSet | DailyLimitSet | Reset | ResetUndone;
