import fs from 'node:fs';
import path from 'node:path';
import {DATA_FILES} from '../../content/model/dataFiles';

/** Names of the stored pictures; none where the folder is missing. */
export function storedPictures(root: string): string[] {
  const folder = path.join(root, DATA_FILES.pictures);
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}
