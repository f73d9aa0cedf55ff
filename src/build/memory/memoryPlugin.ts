import type {Plugin} from '@docusaurus/types';
import {heapGrowth} from './heapGrowth';
import {releaseBundler} from './releaseBundler';

/** Up to twice what is in use; in per cent. With half of that, reading the content takes a quarter longer. */
const SPARING = 100;

/** Keeps the memory small that a build of many pages takes. */
export function memoryPlugin(): Plugin {
  const isBuild = process.env.NODE_ENV === 'production';
  if (isBuild) heapGrowth(SPARING);
  return {
    name: 'memory',

    configureWebpack: () => (isBuild ? {plugins: [releaseBundler]} : {}),

    async postBuild() {
      heapGrowth(SPARING);
    },
  };
}
