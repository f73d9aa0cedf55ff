import type {Change} from './change';
import type {Claim} from './claim';
import type {Decision} from './decision';
import type {Drawing} from './drawing';
import type {SheetEntry} from './onePage';
import type {Page} from './page';
import type {Question, Solved} from './question';
import type {Redirect} from './redirect';
import type {Requirement} from './requirement';
import type {Source} from './source';
import type {Synonym} from './synonym';
import type {WordingGroup} from './wordingGroup';

/** An entry of a data file, with the line it begins on. */
export type Entry<T> = {value: T; line: number};

/** A question of the bank, with the file that it stands in. */
export type FiledQuestion = Entry<Question> & {file: string};

/** The whole content of the site as data: what every part of the build is made from. */
export type Site = {
  /** In the order of the sidebar. */
  pages: Page[];
  sources: Entry<Source>[];
  claims: Entry<Claim>[];
  changes: Entry<Change>[];
  redirects: Entry<Redirect>[];
  synonyms: Entry<Synonym>[];
  /** The tree of `/decide`, its first question first. */
  decisions: Entry<Decision>[];
  /** What questions ask for, in the words of those who ask. */
  requirements: Entry<Requirement>[];
  /** Words that stand for one another in these. */
  wordingGroups: Entry<WordingGroup>[];
  /** The one page for the wall: headings, and the lines under them. */
  onePage: Entry<SheetEntry>[];
  questions: FiledQuestion[];
  /** How each question was answered by someone who saw only stem and options. */
  solved: Entry<Solved>[];
  /** The stored drawings of the diagrams, by hash. */
  drawings: Record<string, Drawing>;
};
