import type * as Preset from '@docusaurus/preset-classic';
import type {Config, PluginModule} from '@docusaurus/types';
import {ALGOLIA_ORIGINS, algoliaConfig} from './src/build/algoliaConfig';
import {inOrder} from './src/build/inOrder';
import {memoryPlugin} from './src/build/memory/memoryPlugin';
import {minifyPlugin} from './src/build/minify/minifyPlugin';
import {localRuntime} from './src/build/recma/localRuntime';
import {remarkTransforms} from './src/build/remark';
import {staticFirstPlugin} from './src/build/staticFirst/staticFirstPlugin';
import {studyPlugin} from './src/build/studyPlugin';
import {IDENTITY} from './src/content/model/identity';

/** Mermaid itself runs only in the live preview; readers get drawings. */
const isPreview = process.env.NODE_ENV === 'development';

/** The dialog of an Algolia application is a part of the preset's own client, which then serves the whole page. */
const {algolia} = algoliaConfig(process.env);

const [minify, study, staticFirst] = inOrder(minifyPlugin, studyPlugin as PluginModule, staticFirstPlugin as PluginModule);

const baseUrl = (process.env.BASE_URL ?? '/').replace(/\/?$/, '/');

const config: Config = {
  ...IDENTITY,
  favicon: 'img/favicon.svg',
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl,
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  // With v4 all of faster is on; a page is compiled once anyway, for the server (staticFirstPlugin), and a cache for both would wait for the other.
  future: {v4: true, faster: {mdxCrossCompilerCache: false}},
  i18n: {defaultLocale: 'en', locales: ['en']},
  markdown: {
    format: 'mdx',
    mermaid: isPreview,
    emoji: false,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  plugins: [memoryPlugin, minify, study, [staticFirst, {enabled: algolia === undefined, connect: algolia ? ALGOLIA_ORIGINS : []}]],
  // The preset brings theme-classic, which must come before theme-mermaid.
  presets: [
    [
      'classic',
      {
        blog: false,
        docs: {
          routeBasePath: 'msk',
          sidebarPath: './sidebars.ts',
          // As src/content reads them: the pages stand side by side, and their ids are their file names.
          include: ['*.mdx'],
          numberPrefixParser: false,
          breadcrumbs: false,
          beforeDefaultRemarkPlugins: remarkTransforms,
          recmaPlugins: [localRuntime],
        },
        pages: {exclude: ['**/*.module.css', '**/*.test.*', '**/_*']},
        theme: {customCss: ['./src/css/tokens.css', './src/css/site.css', './src/css/print.css']},
      } satisfies Preset.Options,
    ],
  ],
  themes: isPreview ? ['@docusaurus/theme-mermaid'] : [],
  themeConfig: {
    ...(algolia && {algolia}),
    colorMode: {respectPrefersColorScheme: true},
    docs: {sidebar: {hideable: false}},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    navbar: {
      title: 'MSK Cheat Sheet',
      items: [
        {to: '/msk/', label: 'Cheat sheet', position: 'left', activeBaseRegex: `^${baseUrl}msk/(?!exam-focus)`},
        {to: '/msk/exam-focus', label: 'Exam focus', position: 'left'},
        {to: '/finder', label: 'Finder', position: 'left'},
        {to: '/decide', label: 'Decide', position: 'left'},
        {to: '/practice', label: 'Practice', position: 'left'},
        {to: '/review', label: 'Review', position: 'left'},
        {to: '/corrections', label: 'Corrections', position: 'right'},
        {to: '/sources', label: 'Sources', position: 'right'},
      ],
    },
    footer: {
      copyright:
        'Not affiliated with, endorsed by, or sponsored by Amazon Web Services. Original questions and wording only, never exam content. Text under CC BY 4.0, code under MIT.',
    },
  } satisfies Preset.ThemeConfig,
};

export default config;
