/**
 * Runs in the browser: gives each element of a drawing the style that it was computed to have as
 * attributes, then drops the style sheet and the classes, so that the SVG stands on its own in a page.
 * Must not use anything from outside the function.
 */
export function inlineStyles(svg: SVGSVGElement): void {
  const SHAPES = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'marker-start', 'marker-end', 'opacity'];
  const TEXTS = ['fill', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'];
  const NEUTRAL: Record<string, string> = {
    'stroke-dasharray': 'none',
    'marker-start': 'none',
    'marker-end': 'none',
    opacity: '1',
    'font-weight': '400',
    'text-anchor': 'start',
    'dominant-baseline': 'auto',
    stroke: 'none',
  };
  // What Mermaid lays behind a label that stands on a line: here the letters have a rim instead.
  for (const ground of svg.querySelectorAll('.edgeLabel rect')) ground.remove();
  const elements = [...svg.querySelectorAll<SVGElement>('*')];
  const styles = elements.map((element) => {
    const properties = /^(text|tspan)$/.test(element.tagName) ? TEXTS : SHAPES;
    const computed = getComputedStyle(element);
    return properties.map((name) => [name, computed.getPropertyValue(name)] as const);
  });
  const onLines = new Set(svg.querySelectorAll('.edgeLabel text, .messageText, .labelText, .loopText'));
  elements.forEach((element, index) => {
    if (element.tagName === 'style') return;
    const drawn = /^(rect|path|circle|ellipse|polygon|polyline|line|text|tspan)$/.test(element.tagName);
    element.removeAttribute('style');
    element.removeAttribute('class');
    for (const name of element.getAttributeNames()) if (name.startsWith('data-')) element.removeAttribute(name);
    for (const [name, value] of drawn ? (styles[index] ?? []) : []) {
      if (NEUTRAL[name] === value || value === '' || (name === 'stroke-width' && element.getAttribute('stroke') === null))
        element.removeAttribute(name);
      else element.setAttribute(name, value.replace(/url\("[^"#]*#([^"]+)"\)/, 'url(#$1)'));
    }
  });
  // A label that stands on a line gets a rim of the page's colour, so that the line does not cross its letters.
  for (const label of onLines) label.setAttribute('data-on-line', 'true');
  const used = svg.innerHTML;
  for (const marker of svg.querySelectorAll('marker')) if (!used.includes(`url(#${marker.id})`)) marker.remove();
  for (const symbol of svg.querySelectorAll('defs symbol')) if (!used.includes(`"#${symbol.id}"`)) symbol.remove();
  for (const sheet of svg.querySelectorAll('style')) sheet.remove();
  svg.removeAttribute('style');
  svg.removeAttribute('class');
}
