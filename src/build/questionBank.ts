import {createHash} from 'node:crypto';
import type {QuestionBank} from '../content/model/questionBank';
import {questionId} from '../content/model/questionId';
import type {Site} from '../content/model/site';

/** The question bank as it is published. Its version changes with the questions alone. */
export function questionBank(site: Site): QuestionBank {
  const questions = site.questions.map(({value: {id, ...rest}}) => ({id, section: questionId(id)?.section ?? '', ...rest}));
  const version = createHash('sha256').update(JSON.stringify(questions)).digest('hex').slice(0, 8);
  return {version, licence: 'CC-BY-4.0', questions};
}
