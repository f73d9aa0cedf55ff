type WrittenPage = {html: string};

/** Pages that share a style sheet, and the scripts that may show something on them. */
type PageKind<T> = {pages: readonly T[]; scripts: readonly string[]};

const ISLAND = /data-island="?([\w-]+)/g;

/** True for a page that is a tool rather than a document: its scripts load with it. */
export function isTool(html: string): boolean {
  return /<html [^>]*data-scripts="?at-once/.test(html);
}

/**
 * Documents first, then all pages together: a document does not pay for how tools look. The parts of a tool are in a
 * script that has the name of its island.
 */
export function pageKinds<T extends WrittenPage>(pages: readonly T[], scripts: readonly string[]): [PageKind<T>, PageKind<T>] {
  const documents = pages.filter(({html}) => !isTool(html));
  const islands = (some: readonly T[]) => some.flatMap(({html}) => [...html.matchAll(ISLAND)].map(([, name]) => name));
  const shared = new Set(islands(documents));
  const tools = islands(pages).filter((name) => !shared.has(name));
  const isOfTool = (script: string) => tools.some((name) => script.includes(`/${name}.`));
  return [
    {pages: documents, scripts: scripts.filter((script) => !isOfTool(script))},
    {pages, scripts},
  ];
}
