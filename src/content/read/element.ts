import type {Expression} from 'estree';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';

/** A component in a page, block or inline. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** True for a node that is a component or an HTML tag written as JSX. */
export function isElement(node: {type: string}): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/**
 * The props of a component as plain values. Only literals are read: strings, numbers, booleans, and
 * arrays of them. Anything else throws with the name of the prop.
 */
export function elementProps(element: Element): Record<string, unknown> {
  return Object.fromEntries(
    element.attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') throw new Error('{...spread}');
      if (attribute.value === null || attribute.value === undefined) return [attribute.name, true];
      if (typeof attribute.value === 'string') return [attribute.name, attribute.value];
      const statement = attribute.value.data?.estree?.body[0];
      if (statement?.type !== 'ExpressionStatement') throw new Error(attribute.name);
      return [attribute.name, literal(statement.expression, attribute.name)];
    }),
  );
}

/** As {@link elementProps}, but nothing where that throws: `readElements` reports such a component as a fault. */
export function plainProps(element: Element): Record<string, unknown> | undefined {
  try {
    return elementProps(element);
  } catch {
    return undefined;
  }
}

function literal(node: Expression, prop: string): unknown {
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'ArrayExpression':
      return node.elements.map((entry) => {
        if (entry === null || entry.type === 'SpreadElement') throw new Error(prop);
        return literal(entry, prop);
      });
    default:
      throw new Error(prop);
  }
}
