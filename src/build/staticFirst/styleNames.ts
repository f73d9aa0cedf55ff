import {UsedNames} from './UsedNames';

const TOOL = /<html[^>]* data-scripts="?at-once/;
const ISLAND = /data-island="?([\w-]+)/g;

/** True for a page that is a tool rather than a document. */
export function isTool(html: string): boolean {
  return TOOL.test(html);
}

/**
 * The names that the styles of documents and of tools may select. What only a tool shows weighs on no document: neither
 * the page of a tool nor the script of its island counts for these. `scripts` are their texts by file.
 */
export function styleNames(pages: readonly string[], scripts: ReadonlyMap<string, string>): Record<'documents' | 'tools', UsedNames> {
  const inDocuments = islandsOf(pages.filter((html) => !isTool(html)));
  const onlyInTools = islandsOf(pages.filter(isTool)).filter((name) => !inDocuments.includes(name));
  const shared = [...scripts].filter(([file]) => !onlyInTools.some((name) => file.includes(`/${name}.`)));
  const documents = new UsedNames(shared.map(([, text]) => text));
  const tools = new UsedNames([...scripts.values()]);
  for (const html of pages) {
    tools.addPage(html);
    if (!isTool(html)) documents.addPage(html);
  }
  return {documents, tools};
}

function islandsOf(pages: readonly string[]): string[] {
  return pages.flatMap((html) => [...html.matchAll(ISLAND)].map(([, name = '']) => name));
}
