/** Anchors of `/decide` that are no node of the tree. No node may have such an id. */
export const DECIDE_ANCHORS = ['drawn', 'list'] as const;

/** The drawing of the part of the tree that begins with a question. */
export function drawingId(question: string): string {
  return `drawn-${question}`;
}
