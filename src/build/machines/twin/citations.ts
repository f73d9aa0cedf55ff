import type {PhrasingContent} from 'mdast';
import {nodes} from '../nodes';
import type {Twin} from './Twin';

/** Marks of sources, each a number that leads to the official page, with a space before each. */
export function citations(ids: readonly string[], {data: {sources}}: Pick<Twin, 'data'>): PhrasingContent[] {
  return ids
    .flatMap((id) => sources[id] ?? [])
    .flatMap(({number, url}) => [{type: 'text', value: ' '} as const, nodes.link(url, String(number))]);
}
