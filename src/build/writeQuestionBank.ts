import fs from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import {questionBankSchema} from '../content/model/questionBank';
import type {Site} from '../content/model/site';
import {questionBank} from './questionBank';

/** Writes `data/questions.json` for the practice page and for other programs, and its JSON Schema beside it. */
export async function writeQuestionBank(site: Site, outDir: string): Promise<void> {
  const folder = path.join(outDir, 'data');
  await fs.mkdir(folder, {recursive: true});
  await fs.writeFile(path.join(folder, 'questions.json'), JSON.stringify(questionBank(site)));
  await fs.writeFile(path.join(folder, 'questions.schema.json'), JSON.stringify(z.toJSONSchema(questionBankSchema), null, 2));
}
