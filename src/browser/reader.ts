/**
 * All that runs for a reader: listeners for what every page has, and the parts of a page that are components in the
 * browser, too. early.ts loads it when it is wanted.
 */
import {gradeCheckpoints} from '@site/src/components/Checkpoint/gradeCheckpoints.client';
import {nameSources} from '@site/src/components/Cite/nameSources.client';
import {putOffColors} from '@site/src/components/ColorMode/putOffColors.client';
import {followChoice} from '@site/src/components/ComparisonTable/followChoice.client';
import {openViews} from '@site/src/components/ComparisonTable/openViews.client';
import {showFoundColumn} from '@site/src/components/ComparisonTable/showFoundColumn.client';
import {copyLinks} from '@site/src/components/DeepLinks/copyLinks.client';
import {copyNotice} from '@site/src/components/DeepLinks/copyNotice.client';
import {followScroll} from '@site/src/components/DeepLinks/followScroll.client';
import {openTargets} from '@site/src/components/DeepLinks/openTargets.client';
import {openFullScreen} from '@site/src/components/Diagram/openFullScreen.client';
import {copyMarkdown} from '@site/src/components/MarkdownCopy/copyMarkdown.client';
import {openOnPaper} from '@site/src/components/OlderSheets/openOnPaper.client';
import {numberLinks} from '@site/src/components/PaperLinks/numberLinks.client';
import {markFoundWords} from '@site/src/components/Search/foundWords.client';
import {openSearch} from '@site/src/components/Search/openSearch.client';
import {hydrateIslands} from './hydrateIslands';

/** A device that never rests gets its turn, too; in milliseconds. */
const BUSY = 5000;

/** Each on its own: where one fails, the others still serve. */
function start(parts: readonly (() => void)[]): void {
  for (const part of parts) {
    try {
      part();
    } catch (error) {
      reportError(error);
    }
  }
}

/** Last of all, when the page is complete and answers. */
function atRest(): void {
  const start = () => {
    // Nobody has asked for them: where they fail, nothing is missed.
    import(/* webpackChunkName: "changes" */ '@site/src/components/Changes/showChanges.client')
      .then(({showChanges}) => showChanges())
      .catch(() => {});
    import(/* webpackChunkName: "offline" */ '@site/src/components/Offline/keepOffline.client')
      .then(({keepOffline}) => keepOffline())
      .catch(() => {});
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}

async function main(): Promise<void> {
  const sayCopied = copyNotice();
  start([
    () => copyLinks(sayCopied),
    () => copyMarkdown(sayCopied),
    // Before the links are numbered, of which it opens some.
    openOnPaper,
    numberLinks,
    nameSources,
    openSearch,
    openFullScreen,
    followChoice,
    gradeCheckpoints,
    putOffColors,
  ]);
  // Where Docusaurus itself hydrates the page, it calls routeUpdates.ts, and says when it has.
  if (process.env.STATIC_FIRST !== 'true') return;
  start([openTargets, openViews, markFoundWords, showFoundColumn, followScroll]);
  await hydrateIslands();
  document.documentElement.dataset.hasHydrated = 'true';
  document.dispatchEvent(new Event('reader:ready'));
  if ('requestIdleCallback' in window) requestIdleCallback(atRest, {timeout: BUSY});
  else setTimeout(atRest);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', main);
else void main();
