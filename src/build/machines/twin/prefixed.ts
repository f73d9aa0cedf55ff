import type {PhrasingContent} from 'mdast';
import {nodes} from '../nodes';
import type {Content} from './Twin';

/** The content with `words` at the beginning of its first line. */
export function prefixed(words: PhrasingContent[], content: Content[]): Content[] {
  const [first, ...rest] = content;
  if (first?.type !== 'paragraph') return [nodes.paragraph(...words), ...content];
  return [{...first, children: [...words, {type: 'text', value: ' '}, ...first.children]}, ...rest];
}
