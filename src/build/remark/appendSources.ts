import type {Heading, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import {SOURCES_ANCHOR} from '../../content/model/sourcesAnchor';
import {parseMdx} from '../../content/read/parseMdx';

/** Ends each page with the list of what it cites, its Markdown, and what once stood on it. */
export function appendSources() {
  return (tree: Root) => {
    const heading = parseMdx(`## Sources of this page {/* #${SOURCES_ANCHOR} */}`).children[0] as Heading;
    tree.children.push(heading, component('SourceList'), component('MarkdownCopy'), component('MovedAnchors'));
  };
}

function component(name: string): MdxJsxFlowElement {
  return {type: 'mdxJsxFlowElement', name, attributes: [], children: []};
}
