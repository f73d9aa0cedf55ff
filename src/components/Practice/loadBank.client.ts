import type {BankQuestion, QuestionBank} from '@site/src/content/model/questionBank';
import type {QuestionLinks} from '@site/src/content/model/siteData';

/** The question bank with what its ids stand for. */
export type LoadedBank = {
  version: string;
  questions: readonly BankQuestion[];
  byId: ReadonlyMap<string, BankQuestion>;
  links: QuestionLinks;
};

let bank: Promise<LoadedBank> | undefined;

/** The bank, fetched once, when the first set begins. After a failure the next call tries again. */
export function loadBank(): Promise<LoadedBank> {
  bank ??= fetchBank().catch((error: unknown) => {
    bank = undefined;
    throw error;
  });
  return bank;
}

async function fetchBank(): Promise<LoadedBank> {
  const [response, links] = await Promise.all([
    fetch(`${process.env.BASE_URL ?? '/'}data/questions.json`),
    import(/* webpackChunkName: "question-links" */ '@generated/study/default/question-links.json'),
  ]);
  if (!response.ok) throw new Error(`question bank: ${response.status}`);
  const {version, questions}: QuestionBank = await response.json();
  return {version, questions, byId: new Map(questions.map((question) => [question.id, question])), links: links.default};
}
