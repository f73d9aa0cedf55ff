import fs from 'node:fs';
import path from 'node:path';
import {PDF_FILES, type PdfName} from '../model/pdfFiles';

/** The documents whose files are there, below `folder`, from which a host serves files untouched. */
export function storedPdfs(folder: string): PdfName[] {
  const names = Object.keys(PDF_FILES) as PdfName[];
  return names.filter((name) => fs.existsSync(path.join(folder, PDF_FILES[name].path)));
}
