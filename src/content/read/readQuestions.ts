import fs from 'node:fs';
import path from 'node:path';
import type {Fault} from '../fault';
import {DATA_FILES} from '../model/dataFiles';
import {questionSchema} from '../model/question';
import type {FiledQuestion} from '../model/site';
import {readDataFile} from './readDataFile';
import {anew} from './remember';

/** The question bank: one file a section, named after its page. */
export function readQuestions(root: string, remember = anew): {entries: FiledQuestion[]; faults: Fault[]} {
  const folder = path.join(root, DATA_FILES.questions);
  const names = fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
  const lists = names
    .map((name) => `${DATA_FILES.questions}/${name}`)
    .filter((file) => file.endsWith('.yaml') && file !== DATA_FILES.solved)
    .map((file) => ({file, ...readDataFile(root, file, questionSchema, remember)}));
  return {
    entries: lists.flatMap(({file, entries}) => entries.map((entry) => ({...entry, file}))),
    faults: lists.flatMap(({faults}) => faults),
  };
}
