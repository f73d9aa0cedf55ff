import type {Question} from '../../content/model/decision';

/** What a walk needs to know of a node: the answers of a question; a leaf has none. */
export type TreeNode = Pick<Question, 'id' | 'label'> | Pick<Question, 'id' | 'label' | 'answers'>;

/** A question that was answered, both in the few words of the drawing. */
export type Step = {id: string; question: string; answer: string};

/** True for a node that asks. */
export function asks<T extends {id: string}>(node: T): node is T & Pick<Question, 'answers'> {
  return 'answers' in node;
}
