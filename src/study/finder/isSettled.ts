import type {Word} from './readText';

/** "… which stays", "… and both will stay", "… and leaves it alone": said of systems, not of clients or code. */
const SETTLED =
  /(?:^| )(?:which|that|both|it|they|and) (?:will |is to |are to |shall |both )?(?:stay|remain|leave it alone|go on doing so|continue doing so|is fine|are fine|keep running)(?:$| )|(?:^| )leave (?:it|them) (?:alone|as)(?:$| )/;

/** Whether words behind a passage, from the place `to` on, say that it stays as it is. */
export function isSettled(words: readonly Word[], to: number): boolean {
  return SETTLED.test(
    words
      .slice(to)
      .map((word) => word.stem)
      .join(' '),
  );
}
