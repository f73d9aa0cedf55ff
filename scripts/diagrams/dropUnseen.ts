/**
 * Runs in the browser, after `inlineStyles`: drops what a drawing says twice or shows nobody, so that a page
 * carries only what a reader sees. Must not use anything from outside the function.
 */
export function dropUnseen(svg: SVGSVGElement): void {
  const INHERITED = ['fill', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline'];
  for (const rect of svg.querySelectorAll('rect')) if (rect.width.baseVal.value * rect.height.baseVal.value === 0) rect.remove();

  const used = new Set([...svg.outerHTML.matchAll(/[("]#([^)"]+)[)"]|aria-\w+="([^"]+)"/g)].map(([, link, label]) => link ?? label));
  for (const named of svg.querySelectorAll('[id]')) {
    if (used.has(named.id)) continue;
    if (/^(filter|linearGradient|marker|symbol)$/.test(named.tagName)) named.remove();
    else named.removeAttribute('id');
  }
  for (const defs of svg.querySelectorAll('defs')) if (defs.childElementCount === 0) defs.remove();

  // From the innermost outwards, so that each is compared with what stands around it as it was drawn.
  for (const span of [...svg.querySelectorAll('tspan')].reverse()) {
    if (span.getAttribute('font-style') === 'normal') span.removeAttribute('font-style');
    for (const name of INHERITED) if (span.getAttribute(name) === span.parentElement?.getAttribute(name)) span.removeAttribute(name);
    if (span.attributes.length === 0) span.replaceWith(...span.childNodes);
  }
  svg.normalize();
}
