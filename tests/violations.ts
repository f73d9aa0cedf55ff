import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Accessibility rules that the page breaks, each with the elements that break it. `rules` are tags, or single rules. */
export async function violations(page: Page, rules = RULES): Promise<string[]> {
  // What passes is not described, and no second page gathers the results of frames (there are none): that would take twice the time.
  const axe = new AxeBuilder({page}).options({runOnly: rules, resultTypes: ['violations']}).setLegacyMode();
  return (await axe.analyze()).violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(' ')}`);
}
