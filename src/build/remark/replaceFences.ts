import fs from 'node:fs';
import path from 'node:path';
import type {Code, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {DATA_FILES} from '../../content/model/dataFiles';
import {diagramHash} from '../../content/read/diagramHash';

/** Takes out each Mermaid fence that is drawn already; one that is not stays for the live preview. */
export function replaceFences() {
  return (tree: Root) => {
    visit(tree, 'code', (node: Code, index, parent) => {
      if (node.lang !== 'mermaid' || parent === undefined || index === undefined) return;
      if (!fs.existsSync(path.resolve(DATA_FILES.drawings, `${diagramHash(node.value)}.svg`))) return;
      parent.children.splice(index, 1);
    });
  };
}
