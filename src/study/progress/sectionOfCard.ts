import {questionId} from '../../content/model/questionId';

/** The section of a card by the id of its page: `security-001` and `security#check-iam-port` are of `security`. */
export function sectionOfCard(card: string): string {
  const anchor = card.indexOf('#');
  return anchor < 0 ? (questionId(card)?.section ?? card) : card.slice(0, anchor);
}
