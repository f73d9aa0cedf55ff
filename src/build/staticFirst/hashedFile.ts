import {createHash} from 'node:crypto';

/** A file that has a new name, because its content is new. */
export type HashedFile = {from: string; to: string};

/** The name for new content of a file: `styles.0123abcd.css` keeps its stem and ending. */
export function hashedFile(from: string, content: string): HashedFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return {from, to: from.replace(/[^.]+(?=\.\w+$)/, hash)};
}
