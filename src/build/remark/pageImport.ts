import {parse, parseExpressionAt} from 'acorn';
import type {Expression, Program} from 'estree';
import type {MdxJsxAttribute, MdxjsEsm} from 'mdast-util-mdx';

const OPTIONS = {ecmaVersion: 'latest', sourceType: 'module'} as const;

/** `import pageData from …`: the bundler then knows that the page depends on its data file. */
export function pageImport(pageId: string): MdxjsEsm {
  const value = `import pageData from '@generated/study/default/pages/${pageId}.json';`;
  return {type: 'mdxjsEsm', value, data: {estree: parse(value, OPTIONS) as unknown as Program}};
}

/** A prop whose value is an expression over `pageData`. */
export function expressionProp(name: string, value: string): MdxJsxAttribute {
  const expression = parseExpressionAt(value, 0, OPTIONS) as unknown as Expression;
  const estree: Program = {type: 'Program', sourceType: 'module', body: [{type: 'ExpressionStatement', expression}], comments: []};
  return {type: 'mdxJsxAttribute', name, value: {type: 'mdxJsxAttributeValueExpression', value, data: {estree}}};
}
