import {collectGarbage} from '../collectGarbage';

/** As much of the bundler's compiler as is used here. */
type Compiler = {
  options: {plugins: readonly unknown[]};
  hooks: {shutdown: {tap: (name: string, act: () => void) => void}};
};

/**
 * Plugin of the bundler: when its work is done, and before the pages are rendered, gives back its memory, which at 1,500
 * pages is more than all else takes. Nobody may hold the compiler any more; Docusaurus keeps its plugins, and they keep it.
 */
export const releaseBundler = {
  apply({options, hooks}: Compiler): void {
    hooks.shutdown.tap('release-bundler', () => {
      for (const plugin of options.plugins) {
        if (typeof plugin === 'object' && plugin !== null && 'compiler' in plugin) plugin.compiler = undefined;
      }
      // Once the bundler has been closed.
      setImmediate(collectGarbage);
    });
  },
};
