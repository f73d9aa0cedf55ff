import type {Nodes} from 'mdast';

/** Components whose content is not part of the sentence around them. */
const ASIDE = new Set(['Cite', 'Flip']);

/** What a reader reads in a node: no citations, no id comments, white space folded. */
export function plainText(node: Nodes | readonly Nodes[]): string {
  return collect(node)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)])/g, '$1')
    .trim();
}

function collect(node: Nodes | readonly Nodes[]): string {
  if (Array.isArray(node)) return node.map(collect).join(' ');
  const single = node as Nodes;
  if (single.type === 'text' || single.type === 'inlineCode') return single.value;
  if (single.type === 'break') return ' ';
  if ((single.type === 'mdxJsxFlowElement' || single.type === 'mdxJsxTextElement') && ASIDE.has(single.name ?? '')) {
    return '';
  }
  if (!('children' in single)) return '';
  const inline = single.type === 'paragraph' || single.type === 'tableCell' || single.type === 'heading';
  const children = single.children as Nodes[];
  return inline || isPhrasing(single) ? children.map(collect).join('') : collect(children);
}

function isPhrasing(node: Nodes): boolean {
  return ['strong', 'emphasis', 'link', 'delete', 'mdxJsxTextElement'].includes(node.type);
}
