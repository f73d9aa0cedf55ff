import {collectGarbage} from './collectGarbage';
import {heapGrowth} from './heapGrowth';

/** As much of the bundler's compiler as is used here. */
type Compiler = {
  options: {plugins: readonly unknown[]};
  hooks: {shutdown: {tap: (name: string, act: () => void) => void}};
};

/**
 * Plugin of the bundler: when its work is done, and before the pages are rendered, gives back what it holds, above all the
 * finished bundle. For that nobody may hold the compiler any more; Docusaurus keeps its plugins, of which some keep it.
 * Most of its memory is its allocator's, which gives nothing back.
 */
export const releaseBundler = {
  apply({options, hooks}: Compiler): void {
    hooks.shutdown.tap('release-bundler', () => {
      for (const plugin of options.plugins) {
        if (typeof plugin === 'object' && plugin !== null && 'compiler' in plugin) plugin.compiler = undefined;
      }
      // The threads that render the pages start next.
      heapGrowth(0);
      // Once the bundler has been closed.
      setImmediate(collectGarbage);
    });
  },
};
