import path from 'node:path';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {type Element, elementProps, isElement} from '../../content/read/element';
import {expressionProp, pageImport} from './pageImport';

/** The prop by which each component gets what the build knows and the author need not write. */
const DATA_PROPS: Record<string, {prop: string; value: (props: Record<string, unknown>, page: string) => string}> = {
  Checkpoint: {prop: 'card', value: ({id}, page) => JSON.stringify(`${page}#${id}`)},
  Cite: {prop: 'source', value: ({id}) => `pageData.sources[${JSON.stringify(id)}]`},
  Diagram: {prop: 'drawing', value: ({id}) => `pageData.diagrams[${JSON.stringify(id)}]`},
  OlderSheets: {prop: 'claims', value: ({section}) => `pageData.claims[${JSON.stringify(section)}]`},
  SignalSummary: {prop: 'signals', value: () => 'pageData.signals'},
  SourceList: {prop: 'sources', value: () => 'pageData.sources'},
  MarkdownCopy: {prop: 'file', value: () => 'pageData.markdown'},
  MovedAnchors: {prop: 'moved', value: () => 'pageData.moved'},
};

/** Gives each component its part of the page's data file. */
export function provideData() {
  return (tree: Root, file: VFile) => {
    const page = path.basename(file.path, '.mdx');
    tree.children.unshift(pageImport(page));
    visit(tree, isElement, (node) => {
      const element = node as Element;
      const data = DATA_PROPS[element.name ?? ''];
      if (data === undefined) return;
      const props = elementProps(element);
      element.attributes.push(expressionProp(data.prop, data.value(props, page)));
      // The corrections cite too, and number their citations like the page does.
      if (element.name === 'OlderSheets') element.attributes.push(expressionProp('sources', 'pageData.sources'));
    });
  };
}
