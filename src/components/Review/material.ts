import type {Question} from '@site/src/content/model/question';
import type {Prompt, ReviewDeck} from '@site/src/content/model/reviewDeck';

/** All that can be asked, by the id of its card. */
export type Material = {
  sections: ReviewDeck['sections'];
  sources: ReviewDeck['sources'];
  prompts: Map<string, Prompt>;
  /** Empty where the question bank could not be loaded. */
  questions: Map<string, Question>;
};

/** The page that a card belongs to. */
export function sectionOf({sections}: Material, id: string): ReviewDeck['sections'][number] | undefined {
  return sections.find((section) => section.id === id);
}
