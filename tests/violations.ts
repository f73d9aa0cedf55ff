import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Options = {
  /** Tags of rules, or single rules. */
  rules?: string[];
  /** Selectors of the parts to look at; those that a page does not have are left out. */
  parts?: string[];
};

/** Accessibility rules that the page breaks, each with the elements that break it. */
export async function violations(page: Page, {rules = RULES, parts = []}: Options = {}): Promise<string[]> {
  // What passes is not described, and no second page gathers the results of frames (there are none): that would take twice the time.
  const axe = new AxeBuilder({page}).options({runOnly: rules, resultTypes: ['violations']}).setLegacyMode();
  for (const part of parts) if ((await page.locator(part).count()) > 0) axe.include(part);
  return (await axe.analyze()).violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(' ')}`);
}
