import type {Service} from '../../content/model/services';

/**
 * Why the finder names no service. `nothing`: empty, or no text at all. `too-long`: more than one question can be.
 * `several-questions`: a page of them. `not-english`: another language. `off-topic`: about none of the services.
 * `thin`: on the topic, but nothing in it decides.
 */
export type Notice = 'nothing' | 'too-long' | 'several-questions' | 'not-english' | 'off-topic' | 'thin';

/** How sure the finding is: `clear` when nothing else comes near, `open` when a second service comes close. */
export type Sureness = 'clear' | 'likely' | 'open';

/** A place of the sheet: `route` without the base URL, `anchor` without its "#" (empty at the top of the page). */
export type Place = {route: string; anchor: string; title: string};

/** Points by service: positive speaks for it, negative against it. */
export type Points = Partial<Record<Service, number>>;

/** A phrase of the stem that gives something away. Phrases are whole words and never overlap. */
export type Phrase = {
  /** Offset of its first character in `question.stem`. */
  start: number;
  /** Offset behind its last character. */
  end: number;
  /** `signal`: from an exam signal of a page. `requirement`: from `requirements.yaml`. */
  kind: 'signal' | 'requirement';
  /** Id of that signal or requirement. */
  id: string;
  /** Services it speaks for in this question, strongest first. */
  for: Service[];
  /** Services it speaks against in this question, strongest first. */
  against: Service[];
  /** The points it gives and takes here, after negation, background and criterion have been weighed in. */
  points: Points;
  /** Its largest point, without a sign: about 1 is a hint, 3 decides. */
  weight: number;
  /** One short sentence for the reader: what the phrase says. */
  why: string;
  /** Where the sheet says so. */
  place: Place;
  /** The question says that this is *not* wanted, so that its points are turned around. */
  negated: boolean;
  /** What the company has, not what it wants: background, which counts less. */
  has: boolean;
  /** Stands in the sentence that asks, so it counts more. */
  asked: boolean;
};

/** A service with the evidence for it. */
export type RankedService = {
  service: Service;
  /** The sum of the points of its phrases, plus {@link RankedService.offered}'s. */
  score: number;
  /** Points for being named in an answer option: 0 without options. */
  offered: number;
  /** The phrases that gave or took points, as places in `phrases`. */
  phrases: number[];
};

/** A page to read, and the paragraph on it where the strongest of its phrases leads. */
export type SectionHit = Place & {score: number};

/** A change of wording that would turn the answer. */
export type FlipHint = {to: Service; text: string; place: Place};

/** What the finder makes of a pasted text. The same text and lexicon give the same finding. */
export type Finding = {
  /** The text as it was read: markup, numbering and an answer key are left out. Offsets count in `stem`. */
  question: {stem: string; options: string[]};
  /** Set when no service is named: `service` is then `unclear`. */
  notice?: Notice;
  /** In the order of the stem. */
  phrases: Phrase[];
  /** The superlative that the question asks by ("LEAST operational overhead"), if it has one; not among the phrases. */
  criterion?: {start: number; end: number};
  /** Services with any evidence, best first. */
  services: RankedService[];
  /** The best one; `unclear` when there is a notice, or when the question rules all of them out. */
  service: Service;
  sureness: Sureness;
  /** At most five, best first. Empty when off topic. */
  sections: SectionHit[];
  /** At most four, nearest first. */
  flips: FlipHint[];
};
