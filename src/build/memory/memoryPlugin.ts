import type {Plugin} from '@docusaurus/types';
import {heapGrowth} from './heapGrowth';
import {releaseBundler} from './releaseBundler';

/** Up to twice what is in use, which costs no time that shows; in per cent. With 50, reading the content takes a sixth longer. */
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
