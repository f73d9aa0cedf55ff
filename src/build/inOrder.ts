import type {LoadContext, Plugin, PluginModule} from '@docusaurus/types';

/**
 * Plugins whose `postBuild` runs one after the other: Docusaurus runs all at once, and what reads the finished site
 * must come after those who write it.
 */
export function inOrder<Modules extends PluginModule[]>(...modules: Modules): {[At in keyof Modules]: PluginModule} {
  let before: Promise<void> = Promise.resolve();
  const after = (module: PluginModule) => async (context: LoadContext, options: unknown) => {
    const plugin = (await module(context, options)) as Plugin;
    return {
      ...plugin,
      postBuild(props) {
        before = before.then(() => plugin.postBuild?.(props));
        return before;
      },
    } satisfies Plugin;
  };
  return modules.map(after) as {[At in keyof Modules]: PluginModule};
}
