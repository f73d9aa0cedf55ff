import type {DefaultTreeAdapterTypes} from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const MAIN = /<main[\s>].*<\/main>/s;

/** The main element of a built page as it is written there: to parse it takes about half the time of the whole page. */
export function mainOf(html: string): string | undefined {
  return MAIN.exec(html)?.[0];
}

/** All elements below a node, in their order; a drawing counts as one, for nothing in it is ours to change. */
export function elementsIn(node: Node): Element[] {
  const found: Element[] = [];
  const collect = (parent: Node) => {
    if (!('childNodes' in parent)) return;
    for (const child of parent.childNodes) {
      if (!('tagName' in child)) continue;
      found.push(child);
      if (child.tagName !== 'svg') collect(child);
    }
  };
  collect(node);
  return found;
}

export function attribute({attrs}: Element, name: string): string | undefined {
  return attrs.find((candidate) => candidate.name === name)?.value;
}

/** Sets an attribute, or takes it away. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const others = element.attrs.filter((candidate) => candidate.name !== name);
  element.attrs = value === undefined ? others : [...others, {name, value}];
}

export function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

export function remove(element: Element): void {
  const {parentNode} = element;
  if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((child) => child !== element);
}

/** All text below a node. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The one text of an element, instead of what it holds. */
export function setText(element: Element, value: string): void {
  element.childNodes = [{nodeName: '#text', value, parentNode: element} as DefaultTreeAdapterTypes.TextNode];
}
