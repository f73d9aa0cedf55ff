/** A prompt for free recall: a checkpoint of a page. */
export type Prompt = {
  /** `<page id>#<anchor>`; stands in stored progress. */
  card: string;
  /** Small HTML without attributes. */
  question: string;
  answer: string;
  /** Ids of the sources that carry the answer. */
  sources: string[];
};

/** What the review loads: every prompt, and what cards name by an id. */
export type ReviewDeck = {
  /** The pages in their order; the id begins the ids of their cards. */
  sections: {id: string; title: string; route: string}[];
  prompts: Prompt[];
  /** Title and address of each source that a prompt or a question names. */
  sources: Record<string, [title: string, url: string]>;
};
