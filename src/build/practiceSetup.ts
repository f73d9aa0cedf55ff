import type {Site} from '../content/model/site';
import type {PracticeSetup} from '../content/model/siteData';
import {questionBank} from './questionBank';

/** What the practice page knows before it fetches the bank. */
export function practiceSetup(site: Site): PracticeSetup {
  const {questions} = questionBank(site);
  const sections = site.pages.map(({id, frontMatter}) => ({
    id,
    title: frontMatter.title,
    questions: questions
      .filter(({section}) => section === id)
      .map((question) => ({id: question.id, ...(question.pair !== undefined && {pair: question.pair})})),
  }));
  return {sections: sections.filter((section) => section.questions.length > 0)};
}
