import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {type HashedFile, hashedFile} from './hashedFile';
import {htmlFiles} from './htmlFiles';
import {ReaderAssets} from './ReaderAssets';
import {rewritePage} from './rewritePage';
import {type UsedNames, usedNames} from './usedNames';
import {usedStyles} from './usedStyles';

type Options = {
  /** False leaves the pages to Docusaurus, which hydrates each as a whole as soon as its scripts are there. */
  enabled: boolean;
};

/**
 * Makes each page the document that it is: the HTML is complete, one style sheet holds what is used, and the only
 * scripts are those of src/browser, which load when the reader wants something that needs them. Docusaurus' own client
 * still passes through the bundler, because it names the styles of the theme, but none of it is written.
 */
export function staticFirstPlugin({siteDir, outDir, baseUrl, siteStorage}: LoadContext, {enabled}: Options): Plugin {
  const isStatic = enabled && process.env.NODE_ENV === 'production';
  const assets = new ReaderAssets();
  return {
    name: 'static-first',

    getClientModules: () => (isStatic ? [] : [path.join(siteDir, 'src/browser/routeUpdates.ts')]),

    configureWebpack(config, isServer, {currentBundler}) {
      if (isServer) return {};
      const {DefinePlugin} = currentBundler.instance;
      const constants = {STATIC_FIRST: String(isStatic), BASE_URL: baseUrl, THEME_KEY: `theme${siteStorage.namespace}`};
      const entry = {
        main: config.entry as string,
        early: path.join(siteDir, 'src/browser/early.ts'),
        reader: path.join(siteDir, 'src/browser/reader.ts'),
      };
      return {
        mergeStrategy: {entry: 'replace'},
        entry,
        module: {
          rules: [{test: /search\.json$/, type: 'asset/resource', generator: {filename: 'assets/search-index.[contenthash:8][ext]'}}],
        },
        plugins: [
          new DefinePlugin(
            Object.fromEntries(Object.entries(constants).map(([name, value]) => [`process.env.${name}`, JSON.stringify(value)])),
          ),
          ...(isStatic ? [assets] : []),
        ],
        ...(isStatic && {
          // One file an entry: early is written into the pages, reader is a single request.
          optimization: {runtimeChunk: false, splitChunks: {cacheGroups: {react: REACT}}},
          resolve: {alias: {'@docusaurus/Link': path.join(siteDir, 'src/browser/PlainLink.tsx')}},
        }),
      };
    },

    async postBuild() {
      if (!isStatic) return;
      const {early, reader, scripts} = assets;
      const [earlyScript = '', ...sources] = await Promise.all(
        [early, ...scripts].map((file) => fs.readFile(path.join(outDir, file), 'utf8')),
      );
      await fs.rm(path.join(outDir, early));
      const pages = await htmlFiles(outDir);
      const names: UsedNames = usedNames(sources);
      for (const file of pages) names.addPage(await fs.readFile(file, 'utf8'));
      const styles = await slimStyles(outDir, names);
      const prefetch = scripts.filter((file) => PREFETCHED.test(file)).map((file) => baseUrl + file);
      for (const file of pages) {
        const html = await fs.readFile(file, 'utf8');
        await fs.writeFile(file, rewritePage(html, {early: earlyScript.trim(), reader: baseUrl + reader, prefetch, styles}));
      }
    },
  };
}

/** What a first search needs. */
const PREFETCHED = /\/(react|search-dialog)\./;

/** React is in a file of its own, since the parts of a page share it. */
const REACT = {name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, chunks: 'async', enforce: true, priority: 60};

async function slimStyles(outDir: string, names: UsedNames): Promise<HashedFile> {
  const folder = path.join(outDir, 'assets', 'css');
  const [file = ''] = await fs.readdir(folder);
  const css = await usedStyles(await fs.readFile(path.join(folder, file), 'utf8'), names.result());
  const slim = hashedFile(file, css);
  await fs.rm(path.join(folder, file));
  await fs.writeFile(path.join(folder, slim.to), css);
  return slim;
}
