import type {BankQuestion} from '../../content/model/questionBank';
import type {LastResults} from './lastResults';

/** What a set is made of: everything, what was never answered, what was missed last, or twins. */
export const MIXES = ['all', 'new', 'missed', 'contrast'] as const;
export type Mix = (typeof MIXES)[number];

/** Which questions a set is made of. */
export type Wanted = {sections: readonly string[]; mix: Mix};
/** What drawing needs to know of a question. */
export type Drawable = Pick<BankQuestion, 'id' | 'section' | 'pair'>;

/** The questions that a set may be drawn from, in the order of the bank. */
export function candidates<T extends Drawable>(questions: readonly T[], {sections, mix}: Wanted, results: LastResults): T[] {
  const chosen = new Set(questions.flatMap(({id, section}) => (sections.includes(section) ? [id] : [])));
  const passes: Record<Mix, (question: T) => boolean> = {
    all: ({id}) => chosen.has(id),
    new: ({id}) => chosen.has(id) && !results.has(id),
    missed: ({id}) => chosen.has(id) && results.get(id)?.right === false,
    // A pair belongs to the sections of both.
    contrast: ({id, pair}) => pair !== undefined && (chosen.has(id) || chosen.has(pair)),
  };
  return questions.filter(passes[mix]);
}
