import type {Diagram} from '../content/model/page';
import type {DrawingSize} from '../content/model/pageData';
import type {Site} from '../content/model/site';

/** How large the stored drawing of a diagram is; nothing while it is not drawn. */
export function drawingSize(drawings: Site['drawings'], {hash, title}: Pick<Diagram, 'hash' | 'title'>): DrawingSize | undefined {
  const drawing = drawings[hash];
  if (drawing === undefined) return undefined;
  const narrow = drawing.narrow && {width: drawing.narrow.width, height: drawing.narrow.height};
  return {hash, title, width: drawing.wide.width, height: drawing.wide.height, narrow};
}
