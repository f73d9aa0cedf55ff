import type {Browser} from '@playwright/test';

/** What is used here of Playwright's inside; its version is pinned. */
type Inside<T> = {_connection: {toImpl(object: Browser): T}};
type BrowserInside = {
  _browserSession: {send(method: string, params: object): Promise<unknown>};
  doCreateNewContext(options: object): Promise<ContextInside>;
};
type ContextInside = {_options: {javaScriptEnabled?: boolean}; doCreateNewPage(): Promise<PageInside>};
type PageInside = {
  emulatedMedia(): {media: string; colorScheme: string; reducedMotion: string};
  mainFrame(): {mainContext(): Promise<{evaluate(run: (text: string) => void, text: string): Promise<void>}>};
  delegate: {
    _session: {sessionId: string};
    updateEmulateMedia(): Promise<void>;
    rawKeyboard: {sendText(progress: unknown, text: string): Promise<void>};
  };
};

/** The command that Playwright sends for each context and that a Firefox of its long-term line does not know. */
const MEDIA_COMMAND = 'emulation.setMediaFeaturesOverride';

/** Runs inside Firefox, where it may do what its own developer tools do. */
const EMULATE = `(id, media, colorScheme, reducedMotion, scripts) => {
  const {NavigableManager} = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const tab = NavigableManager.getBrowsingContextById(id);
  tab.mediumOverride = media === 'print' ? 'print' : '';
  tab.prefersColorSchemeOverride = colorScheme;
  tab.prefersReducedMotionOverride = reducedMotion === 'reduce' ? 'reduce' : 'none';
  tab.allowJavascript = scripts === 'true';
}`;

/**
 * Playwright drives a Firefox as it is installed by WebDriver BiDi, in which three things are missing that the
 * tests need: print and dark as media, pages without scripts, and text that React notices when it is filled in.
 * They are added here, from outside, on the one browser given.
 */
export async function teachFirefox(browser: Browser): Promise<void> {
  const inside = (browser as unknown as Inside<BrowserInside>)._connection.toImpl(browser);
  const send = inside._browserSession.send.bind(inside._browserSession);
  const [firefox] = ((await send('browsingContext.getTree', {'moz:scope': 'chrome', maxDepth: 0})) as {contexts: {context: string}[]})
    .contexts;

  async function emulate(page: PageInside, scripts: boolean): Promise<void> {
    const {media, colorScheme, reducedMotion} = page.emulatedMedia();
    const values = [page.delegate._session.sessionId, media, colorScheme, reducedMotion, String(scripts)];
    const answer = await send('script.callFunction', {
      functionDeclaration: EMULATE,
      arguments: values.map((value) => ({type: 'string', value})),
      target: {context: firefox?.context},
      awaitPromise: false,
    });
    if ((answer as {type: string}).type !== 'success') throw new Error(`Firefox emulates nothing: ${JSON.stringify(answer)}`);
  }

  inside._browserSession.send = async (method, params) => (method === MEDIA_COMMAND ? {} : send(method, params));
  const createContext = inside.doCreateNewContext.bind(inside);
  inside.doCreateNewContext = async (options) => {
    const context = await createContext(options);
    const createPage = context.doCreateNewPage.bind(context);
    context.doCreateNewPage = async () => {
      const page = await createPage();
      page.delegate.updateEmulateMedia = () => emulate(page, context._options.javaScriptEnabled !== false);
      page.delegate.rawKeyboard.sendText = async (_, text) => {
        const world = await page.mainFrame().mainContext();
        await world.evaluate((words) => void document.execCommand('insertText', false, words), text);
      };
      await page.delegate.updateEmulateMedia();
      return page;
    };
    return context;
  };
}
