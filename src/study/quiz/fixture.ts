import type {BankQuestion} from '../../content/model/questionBank';
import {questionId} from '../../content/model/questionId';
import type {QuizSet} from './quizSet';

/** A question for tests: four options, the key at the place of its number. Only for tests. */
export function testQuestion(id: string, changes: Partial<BankQuestion> = {}): BankQuestion {
  const key = Number(id.slice(-3)) % 4;
  return {
    id,
    section: questionId(id)?.section ?? '',
    exam: ['DEA-C01'],
    type: 'multiple-choice',
    difficulty: 'easy',
    service: 'msk',
    stem: `The stem of ${id}?`,
    decides: ['stem'],
    options: [0, 1, 2, 3].map((place) => ({text: `option ${place}`, correct: place === key, why: `why ${place}`})),
    signals: [],
    place: '/msk/security#iam',
    sources: [],
    ...changes,
  };
}

/** A set for tests. Only for tests. */
export function testSet(changes: Partial<QuizSet> = {}): QuizSet {
  return {bank: '0123abcd', seed: 7, items: ['security-001', 'cost-002'], mode: 'learning', timed: false, asksSure: false, ...changes};
}
