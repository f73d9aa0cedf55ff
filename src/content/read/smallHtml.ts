import type {Nodes} from 'mdast';
import {escapeHtml} from './escapeHtml';

/** The elements that a card may hold, by the kind of node. Of anything else only the content is taken. */
const ELEMENTS: Partial<Record<Nodes['type'], string>> = {paragraph: 'p', strong: 'strong', emphasis: 'em', listItem: 'li'};

/** A passage with its markup, for a card that stands on no page: safe HTML without attributes, links or citations. */
export function smallHtml(node: Nodes | readonly Nodes[]): string {
  return collect(node)
    .replace(/\s+/g, ' ')
    .replace(/ (?=<\/)|(?<=<(?:p|li)>) /g, '')
    .trim();
}

function collect(node: Nodes | readonly Nodes[]): string {
  if (Array.isArray(node)) return node.map(collect).join('');
  const single = node as Nodes;
  if (single.type === 'text') return escapeHtml(single.value);
  if (single.type === 'inlineCode') return `<code>${escapeHtml(single.value)}</code>`;
  if (single.type === 'break') return '<br>';
  if ('name' in single && single.name === 'Cite') return '';
  if (!('children' in single)) return '';
  const content = collect(single.children as Nodes[]);
  const element = single.type === 'list' ? (single.ordered ? 'ol' : 'ul') : ELEMENTS[single.type];
  return element === undefined ? content : `<${element}>${content}</${element}>`;
}
