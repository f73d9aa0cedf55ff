import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {findWebKit} from '../scripts/programs/webkit';
import {SITES} from './sites';

/** A WebKit under way, and what the tests ask of it. */
export type WebKit = {
  /** Opens a route. */
  open(route: string): Promise<void>;
  /** True where the first element with this selector is one that a reader sees. */
  isShown(selector: string): Promise<boolean>;
  /** A click where a reader would click. */
  click(selector: string): Promise<void>;
  /** Presses all keys, the first one first, and lets go of them. */
  press(...keys: string[]): Promise<void>;
  /** What a piece of script gives back. */
  run<T>(script: string): Promise<T>;
  resize(width: number, height: number): Promise<void>;
  stop(): void;
};

/** The key under which WebDriver names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const PATIENCE = 20_000;

/** Starts a WebKit without a screen. It speaks plain WebDriver, which Playwright does not: a few calls are all we need. */
export async function startWebKit(): Promise<WebKit> {
  const port = await freePort();
  // A group of its own, so that display, driver and browser end together.
  const processes = spawn('xvfb-run', ['-a', findWebKit() ?? '', `--port=${port}`], {detached: true, stdio: 'ignore'});
  const stop = () => {
    if (processes.pid !== undefined) process.kill(-processes.pid);
  };
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const options = {method, body: JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE)};
    const {value} = await (await fetch(`http://127.0.0.1:${port}${path}`, options)).json();
    if (value?.error !== undefined) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  try {
    await answers(() => call('GET', '/status'));
    const {sessionId} = await call<{sessionId: string}>('POST', '/session', {capabilities: {}});
    const post = <T>(path: string, body: object) => call<T>('POST', `/session/${sessionId}${path}`, body);
    const find = async (value: string) => (await post<Record<string, string>>('/element', {using: 'css selector', value}))[ELEMENT];
    return {
      open: (route) => post('/url', {url: new URL(route.slice(1), SITES.root.address).href}),
      isShown: async (selector) => call('GET', `/session/${sessionId}/element/${await find(selector)}/displayed`),
      click: async (selector) => post(`/element/${await find(selector)}/click`, {}),
      press: (...keys) => post('/actions', {actions: [{type: 'key', id: 'keyboard', actions: strokes(keys)}]}),
      run: (script) => post('/execute/sync', {script, args: []}),
      resize: (width, height) => post('/window/rect', {width, height}),
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}

function strokes(keys: string[]): {type: string; value: string}[] {
  return [...keys.map((value) => ({type: 'keyDown', value})), ...keys.toReversed().map((value) => ({type: 'keyUp', value}))];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

async function answers(ask: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(100);
    }
  }
}
