import type {Page} from '../../content/model/page';

/** A card as it goes to Anki. */
export type AnkiCard = {
  /** Stable for ever: by it a second import finds the card and brings it up to date. */
  id: string;
  page: Page;
  /** Where its fact stands on the page. */
  anchor: string;
  /** HTML without tabs and line ends. */
  front: string;
  answer: string;
  /** Ids of the sources that carry the answer. */
  sources: string[];
  tags: string[];
};
