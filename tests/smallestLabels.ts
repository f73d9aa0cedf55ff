import type {Page} from '@playwright/test';

/** The height of the smallest label of each drawing, in CSS pixels as shown; 0 for one without labels. */
export function smallestLabels(page: Page): Promise<[string | undefined, number][]> {
  return page.locator('figure[data-diagram]').evaluateAll((figures) =>
    figures.map((figure) => {
      const svg = [...figure.querySelectorAll('svg')].find((candidate) => candidate.getClientRects().length > 0);
      const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 0;
      const sizes = [...(svg?.querySelectorAll('text') ?? [])].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
      return [(figure as HTMLElement).dataset.diagram, sizes.length > 0 ? Math.min(...sizes) : 0];
    }),
  );
}
