import fs from 'node:fs/promises';
import path from 'node:path';
import logger from '@docusaurus/logger';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {FaultError} from '../content/fault';
import {loadSite} from '../content/loadSite';
import {DATA_FILES} from '../content/model/dataFiles';
import {MACHINE_FILES} from '../content/model/machineFiles';
import {PRINT_PAGE} from '../content/model/printPage';
import type {Site} from '../content/model/site';
import {ankiFile} from './anki/ankiFile';
import {contentCache} from './contentCache';
import {dataFiles} from './dataFiles';
import {fitSearchData} from './fitSearchData';
import {absoluteLinks} from './machines/absoluteLinks';
import {writeMachineFiles} from './machines/writeMachineFiles';
import {writePapers} from './papers/writePapers';
import {readLook} from './pictures/look';
import {missingPictures} from './pictures/missingPictures';
import {sitePictures} from './pictures/sitePictures';
import {storedPictures} from './pictures/storedPictures';
import {searchData} from './searchData';
import {staleSources} from './staleSources';
import {writeWholeSheet} from './wholeSheet/writeWholeSheet';
import {writeQuestionBank} from './writeQuestionBank';

/** Where the drawings are for the server's bundle; the browser's gets an empty stand-in. */
const DRAWINGS = '@drawings';

/** The one way of the content into the site: loads and checks it, and writes a data file for each use. */
export function studyPlugin({siteDir, generatedFilesDir, baseUrl}: LoadContext): Plugin<Site> {
  const isProduction = process.env.NODE_ENV === 'production';
  /** What a build writes beside its pages is served from here in the live preview. */
  const preview = path.join(generatedFilesDir, 'study', 'preview');
  return {
    name: 'study',

    loadContent() {
      const {site, faults, undrawn} = loadSite(siteDir, contentCache(siteDir));
      const undone = () => [...undrawn, ...missingPictures(sitePictures(site, readLook()), storedPictures(siteDir))];
      const all = isProduction ? [...faults, ...undone()] : faults;
      if (all.length > 0) throw new FaultError(all);
      return site;
    },

    async contentLoaded({content, actions}) {
      const pictures = sitePictures(content, readLook()).map(({route, file}) => [route, file]);
      const files = Object.entries({...dataFiles(content), 'pictures.json': Object.fromEntries(pictures)});
      await Promise.all(files.map(([name, data]) => actions.createData(name, JSON.stringify(data))));
      if (!isProduction) await writeQuestionBank(content, preview);
    },

    configureWebpack(_config, isServer) {
      const drawings = isServer
        ? path.join(generatedFilesDir, 'study', 'default', 'drawings.json')
        : path.join(siteDir, 'src', 'components', 'Diagram', 'noDrawings.json');
      return {
        resolve: {alias: {[DRAWINGS]: drawings}},
        ...(!isProduction && {devServer: {static: [{directory: preview, publicPath: baseUrl}]}}),
      };
    },

    getPathsToWatch() {
      return [DATA_FILES.docs, DATA_FILES.drawings].map((folder) => path.join(siteDir, folder, '**', '*.{mdx,yaml,svg}'));
    },

    injectHtmlTags() {
      const href = baseUrl + MACHINE_FILES.feed.slice(1);
      return {headTags: [{tagName: 'link', attributes: {rel: 'alternate', type: 'application/atom+xml', title: 'What changed', href}}]};
    },

    async postBuild({content, siteConfig: {url}, outDir}) {
      await writeQuestionBank(content, outDir);
      const pages = content.pages.map(({route, frontMatter: {title}}) => ({route, title}));
      const linked = await writeWholeSheet({pages, outDir, baseUrl});
      if (linked > 0) logger.warn(`${linked} pages are only linked from ${PRINT_PAGE.route}: one document has no room for so many.`);
      await writePapers({siteDir, outDir, url, baseUrl});
      await fs.writeFile(path.join(outDir, 'data', 'anki.txt'), ankiFile(content, url + baseUrl));
      writeMachineFiles(content, absoluteLinks({url, baseUrl}), {siteDir, outDir});
      const {left} = fitSearchData(searchData(content));
      if (left > 0)
        logger.warn(
          `${left} passages are not searched: the index has reached its budget. With so many pages search by Algolia finds more.`,
        );
      for (const line of staleSources(content.sources, new Date())) logger.warn(line);
    },
  };
}
