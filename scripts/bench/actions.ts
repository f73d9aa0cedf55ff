import type {Page} from '@playwright/test';
import {questionHash} from '../../src/study/finder/questionLink';
import {LONG_QUESTION} from './longQuestion';

/** A reader's first move on a page, and how to see that it was answered. */
export type Action = {
  action: string;
  route: string;
  viewport: {width: number; height: number};
  hasTouch?: boolean;
  /** Expression that becomes another, not empty text with the answer. */
  probe: string;
  perform: (page: Page) => Promise<void>;
  /** Milliseconds at most, once the scripts are there. */
  atMost?: number;
};

const DESKTOP = {width: 1280, height: 800};
const PHONE = {width: 360, height: 740};
/** Readers do not wait until a button works. */
const AT_ONCE = {force: true};

const MENU: Omit<Action, 'route'> = {
  action: 'tap on the menu',
  viewport: PHONE,
  hasTouch: true,
  probe: `document.querySelector('.navbar-sidebar--show, :popover-open, dialog[open]') === null ? '' : 'open'`,
  perform: (page) => page.getByRole('button', {name: 'Toggle navigation bar'}).tap(AT_ONCE),
};

const THEME: Omit<Action, 'route'> = {
  action: 'theme toggle',
  viewport: DESKTOP,
  probe: `document.documentElement.dataset.theme ?? ''`,
  perform: (page) =>
    page
      .getByRole('button', {name: /switch (to|between)/i})
      .first()
      .click(AT_ONCE),
};

const navigation = (link: string): Omit<Action, 'route'> => ({
  action: 'first navigation',
  viewport: DESKTOP,
  probe: `document.querySelector('h1')?.textContent ?? ''`,
  perform: (page) => page.locator(link).first().click(AT_ONCE),
});

const FINDER: Omit<Action, 'route' | 'action' | 'perform'> = {
  viewport: PHONE,
  probe: `document.querySelector('[data-finder-result]')?.textContent ?? ''`,
  atMost: 100,
};

async function typeLetter(page: Page): Promise<void> {
  await page.locator('textarea').focus();
  await page.keyboard.press('x');
}

/** 200 kB, as when somebody has copied a whole page. */
async function pasteMuch(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), 'A stream of records. '.repeat(10_000));
  await page.locator('textarea').focus();
  await page.keyboard.press('Control+v');
}

/** What is measured on this site. */
export const OWN_ACTIONS: Action[] = [
  {
    action: 'Ctrl+K',
    route: '/msk/security',
    viewport: DESKTOP,
    probe: `[...document.querySelectorAll('dialog input[type=search], [role=dialog] input[type=search]')].some((input) => input.checkVisibility()) ? 'open' : ''`,
    perform: (page) => page.keyboard.press('Control+k'),
    atMost: 500,
  },
  {...MENU, route: '/msk/security'},
  {...THEME, route: '/msk/security', atMost: 100},
  {...navigation('main a[href="/msk/"]'), route: '/'},
  {...FINDER, action: 'letter in the finder', route: `/finder${questionHash(LONG_QUESTION)}`, perform: typeLetter},
  {...FINDER, action: '200 kB into the finder', route: '/finder', perform: pasteMuch},
];

/** The same on the starter template, which has no search. */
export const STARTER_ACTIONS: Action[] = [
  {...MENU, route: '/docs/intro'},
  {...THEME, route: '/docs/intro'},
  {...navigation('a[href="/docs/intro"]'), route: '/'},
];
