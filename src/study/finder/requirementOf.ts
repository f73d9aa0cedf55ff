import type {Phrase} from './finding';
import type {Lexicon, Requirement} from './lexicon';

/** The requirement that a phrase was found by; undefined for the phrase of a signal. */
export function requirementOf({kind, id}: Pick<Phrase, 'kind' | 'id'>, {requirements}: Lexicon): Requirement | undefined {
  return kind === 'requirement' ? requirements.get(id) : undefined;
}
