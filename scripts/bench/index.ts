/**
 * npm run bench: measures the site beside the starter template it was made from, and holds it against its
 * bars. `npm run bench -- weight scale` measures some parts only; `--write` puts the tables into README.md.
 */
import fs from 'node:fs';
import {buildSite} from './buildSite';
import {interactionPart} from './interactionPart';
import {isBroken} from './isBroken';
import {launchBrowser} from './launchBrowser';
import {lighthousePart} from './lighthousePart';
import {machine} from './machine';
import type {Outcome} from './outcome';
import {printOutcome} from './printOutcome';
import {readmeBlock} from './readmeBlock';
import {replaceBlock} from './replaceBlock';
import {scalePart} from './scalePart';
import {searchPart} from './searchPart';
import {weightPart} from './weightPart';

const PARTS: Record<string, () => Promise<Outcome>> = {
  weight: weightPart,
  lighthouse: lighthousePart,
  interaction: interactionPart,
  search: searchPart,
  scale: scalePart,
};
const README = 'README.md';

async function main(words: string[]): Promise<number> {
  const chosen = words.filter((word) => word !== '--write');
  const unknown = chosen.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}; parts are ${Object.keys(PARTS).join(', ')}`);

  const browser = await launchBrowser();
  const where = machine(browser.version());
  await browser.close();
  console.log(`building the site, then measuring: ${where}`);
  await buildSite(process.cwd());

  let broken = 0;
  for (const [name, measure] of Object.entries(PARTS)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const outcome = await measure();
    printOutcome(name, outcome);
    broken += outcome.bars.filter((bar) => !bar.isGoal && isBroken(bar)).length;
    if (words.includes('--write'))
      fs.writeFileSync(README, replaceBlock(fs.readFileSync(README, 'utf8'), name, readmeBlock(outcome, where)));
  }
  return broken === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
