import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A new folder outside the repository, gone when the process ends. */
export function temporaryFolder(): string {
  // Resolved, because bundlers compare real paths.
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'sheet-bench-')));
  process.on('exit', () => fs.rmSync(folder, {recursive: true, force: true}));
  return folder;
}
