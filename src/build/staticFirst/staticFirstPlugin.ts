import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {writeHostingFiles} from '../headers/writeHostingFiles';
import {htmlFiles} from '../htmlFiles';
import {headTags} from '../offline/headTags';
import {RETIRED_WORKER} from '../offline/retiredWorker';
import {writeOffline} from '../offline/writeOffline';
import {writeRedirects} from '../writeRedirects';
import {makeStatic} from './makeStatic';
import {ReaderAssets} from './ReaderAssets';

type Options = {
  /** False leaves the pages to Docusaurus, which hydrates each as a whole as soon as its scripts are there. */
  enabled: boolean;
  /** Origins that scripts may ask beside their own. */
  connect: string[];
};

/**
 * Makes each page the document that it is: the HTML is complete, one style sheet holds what is used, and the only
 * scripts are those of src/browser, which load when the reader wants something that needs them. Docusaurus' own client
 * still passes through the bundler, because it names the styles of the theme, but none of it is written.
 */
export function staticFirstPlugin(context: LoadContext, {enabled, connect}: Options): Plugin {
  const {siteDir, outDir, generatedFilesDir, baseUrl, siteStorage} = context;
  const {title, tagline} = context.siteConfig;
  const isStatic = enabled && process.env.NODE_ENV === 'production';
  const assets = new ReaderAssets();
  /** Served beside the pages of the live preview, which a worker of the built site at the same address would hide. */
  const preview = path.join(generatedFilesDir, 'static-first', 'preview');
  return {
    name: 'static-first',

    async loadContent() {
      if (process.env.NODE_ENV === 'production') return;
      await fs.mkdir(preview, {recursive: true});
      await fs.writeFile(path.join(preview, 'sw.js'), RETIRED_WORKER);
    },

    getClientModules: () => (isStatic ? [] : [path.join(siteDir, 'src/browser/routeUpdates.ts')]),

    configureWebpack(config, isServer, {currentBundler}) {
      if (isServer) return {optimization: AS_IT_IS};
      const {DefinePlugin, NormalModuleReplacementPlugin} = currentBundler.instance;
      const constants = {
        STATIC_FIRST: String(isStatic),
        BASE_URL: baseUrl,
        THEME_KEY: `theme${siteStorage.namespace}`,
        REPORT_URL: process.env.REPORT_URL ?? '',
      };
      const entry = {
        main: config.entry as string,
        early: path.join(siteDir, 'src/browser/early.ts'),
        reader: path.join(siteDir, 'src/browser/reader.ts'),
        ...(isStatic && {worker: path.join(siteDir, 'src/browser/worker/worker.ts')}),
      };
      return {
        mergeStrategy: {entry: 'replace', plugins: 'replace'},
        entry,
        module: {
          rules: [
            fetched(/search\.json$/, 'search-index'),
            fetched(/finder\.json$/, 'finder-index'),
            fetched(/deck\.json$/, 'review-deck'),
          ],
        },
        plugins: [
          ...(config.plugins ?? []).filter((plugin) => !isStatic || plugin?.constructor.name !== CHUNK_ADDRESSES),
          new DefinePlugin(
            Object.fromEntries(Object.entries(constants).map(([name, value]) => [`process.env.${name}`, JSON.stringify(value)])),
          ),
          // The pages are nobody's script: of their client only the styles count, which the components bring.
          ...(isStatic ? [assets, new NormalModuleReplacementPlugin(/\.mdx$/, EMPTY_MODULE)] : []),
        ],
        ...(process.env.NODE_ENV !== 'production' && {devServer: {static: [{directory: preview, publicPath: baseUrl}]}}),
        // One file an entry: early is written into the pages, reader is a single request. Where Docusaurus loads all
        // three, they share one runtime: with one each, the first to come would run the modules of the others.
        optimization: isStatic ? {runtimeChunk: false, splitChunks: {cacheGroups: {preact: SHARED}}} : {runtimeChunk: 'single'},
        ...(isStatic && {
          resolve: {alias: {react: PREACT, 'react-dom': PREACT, '@docusaurus/Link': path.join(siteDir, 'src/browser/PlainLink.tsx')}},
        }),
      };
    },

    injectHtmlTags: () => (isStatic ? {headTags: headTags(baseUrl)} : {}),

    async postBuild() {
      await writeRedirects(siteDir, outDir, baseUrl);
      const pages = await htmlFiles(outDir);
      if (isStatic) await makeStatic({pages, outDir, baseUrl, assets});
      writeHostingFiles({pages, outDir, baseUrl, connect});
      if (isStatic) await writeOffline({outDir, baseUrl, title, tagline, worker: assets.worker});
      else await fs.writeFile(path.join(outDir, 'sw.js'), RETIRED_WORKER);
    },
  };
}

/** A data file that a script fetches, rather than holds. */
function fetched(test: RegExp, name: string) {
  return {test, type: 'asset/resource', generator: {filename: `assets/${name}.[contenthash:8][ext]`}};
}

/** Nobody loads the server's bundle: to make it small would cost a build of many pages a gigabyte. */
const AS_IT_IS = {
  concatenateModules: false,
  usedExports: false,
  providedExports: false,
  sideEffects: false,
  innerGraph: false,
  mangleExports: false,
};

/**
 * Docusaurus' plugin for scripts that look up the address of another one, which only its own client does. What it puts into
 * the bundle also holds the compiler, and with it the finished bundle (see src/build/memory).
 */
const CHUNK_ADDRESSES = 'ChunkAssetPlugin';

const EMPTY_MODULE = 'data:text/javascript,';

/** Stands in for React in what readers load: 7 kB instead of 58. Servers and previews render with React itself. */
const PREACT = path.dirname(require.resolve('preact/compat/package.json'));

/** It is in a file of its own, since the parts of a page share it. */
const SHARED = {name: 'preact', test: /node_modules[\\/]preact[\\/]/, chunks: 'async' as const, enforce: true, priority: 60};
