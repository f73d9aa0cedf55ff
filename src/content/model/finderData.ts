import type {Service} from './services';

/** What the finder loads: pages, wordings and signals. Places are `[page, anchor]`, a page being its place in `pages`. */
export type FinderData = {
  pages: {
    route: string;
    title: string;
    /** Its short name in the menu. */
    label: string;
    /** What the page speaks of more than others: stems, most telling first, each with a weight from 1 to 9. */
    vocabulary: [stem: string, weight: number][];
  }[];
  /** Names of the paragraphs that requirements lead to, by route and anchor: `/msk/security#scram`. */
  paragraphs: Record<string, string>;
  /** Words of the wordings' groups, by name. */
  groups: Record<string, string[]>;
  requirements: {
    id: string;
    says: string[];
    /** Ideas that stand close together in any order. */
    near?: string[];
    /** Points by service; negative when it speaks against. */
    points: Partial<Record<Service, number>>;
    why: string;
    place: [page: number, anchor: string];
    /** Further pages worth reading. */
    also?: number[];
    names?: Service;
    stays?: true;
    common?: true;
    kafka?: true;
    present?: true;
    silent?: true;
  }[];
  signals: {
    id: string;
    points: Service;
    feature: string;
    phrases: string[];
    /** The page it stands on; its anchor there is its id. */
    page: number;
    flips: [to: Service, text: string][];
  }[];
};
