import fs from 'node:fs';
import type {Page} from '@playwright/test';
import type axe from 'axe-core';

/** What the package gives to `import` is twice as large, and each page gets it sent. */
const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Options = {
  /** Tags of rules, or single rules. */
  rules?: string[];
  /** Selectors of the parts to look at; those that a page does not have are left out. */
  parts?: string[];
};

/** Accessibility rules that the page breaks, each with the elements that break it. */
export async function violations(page: Page, {rules = RULES, parts = ['html']}: Options = {}): Promise<string[]> {
  // Once a page: it is half a megabyte of script.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async ({include, runOnly}) => {
      const {run} = (window as unknown as {axe: typeof axe}).axe;
      // What passes is not described: that would take twice the time.
      const {violations: broken} = await run(
        {include: include.filter((part) => document.querySelector(part) !== null)},
        {runOnly, resultTypes: ['violations']},
      );
      return broken.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(' ')}`);
    },
    {include: parts, runOnly: rules},
  );
}
