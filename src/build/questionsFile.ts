import type {Site} from '../content/model/site';

/** The question bank as it is published. */
export function questionsFile(site: Site) {
  return {version: '1', licence: 'CC-BY-4.0', questions: site.questions.map(({value}) => value)};
}
