import {PICTURE_FILE} from '../../src/content/model/picture';

/** The stored pictures that no page has any more. Files of other names are nobody's to delete. */
export function unusedPictures(stored: readonly string[], used: readonly string[]): string[] {
  return stored.filter((file) => PICTURE_FILE.test(file) && !used.includes(file));
}
