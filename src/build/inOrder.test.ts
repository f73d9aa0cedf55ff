import type {LoadContext, Plugin, PluginModule} from '@docusaurus/types';
import {expect, test} from 'vitest';
import {inOrder} from './inOrder';

const said: string[] = [];
const slow =
  (name: string): PluginModule =>
  (_context, options) => ({
    name,
    async postBuild() {
      said.push(`${name} ${JSON.stringify(options)} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      said.push(`${name} ends`);
    },
  });

test('the second plugin begins when the first has ended, each with its options', async () => {
  const plugins = await Promise.all(inOrder(slow('one'), slow('two')).map((module, at) => module({} as LoadContext, {at})));
  const props = {} as Parameters<NonNullable<Plugin['postBuild']>>[0];
  await Promise.all(plugins.map((plugin) => plugin?.postBuild?.(props)));
  expect(said).toEqual(['one {"at":0} begins', 'one ends', 'two {"at":1} begins', 'two ends']);
});
