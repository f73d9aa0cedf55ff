import {DRAWING_FILE} from '../../src/content/model/drawing';

/** The stored drawings whose hash no diagram has any more. Files of other names are nobody's to delete. */
export function unusedDrawings(files: readonly string[], used: readonly string[]): string[] {
  return files.filter((file) => {
    const hash = DRAWING_FILE.exec(file)?.[1];
    return hash !== undefined && !used.includes(hash);
  });
}
