/** What the dialog needs to ask Algolia instead of the local index. */
type AlgoliaConfig = {appId: string; apiKey: string; indexName: string; contextualSearch: false; searchPagePath: false};

/** Where the dialog asks. */
export const ALGOLIA_ORIGINS = ['https://*.algolia.net', 'https://*.algolianet.com', 'https://*.algolia.io'];

const NAMES = ['ALGOLIA_APP_ID', 'ALGOLIA_SEARCH_KEY', 'ALGOLIA_INDEX'] as const;

/**
 * The Algolia application named in the environment, as a part of the theme's configuration; empty when none
 * is named, and search stays local. Throws when only some of the three variables are set.
 */
export function algoliaConfig(env: Record<string, string | undefined>): {algolia?: AlgoliaConfig} {
  const missing = NAMES.filter((name) => !env[name]);
  if (missing.length === NAMES.length) return {};
  if (missing.length > 0) throw new Error(`For search by Algolia set all of ${NAMES.join(', ')}; missing: ${missing.join(', ')}`);
  const [appId = '', apiKey = '', indexName = ''] = NAMES.map((name) => env[name]);
  return {algolia: {appId, apiKey, indexName, contextualSearch: false, searchPagePath: false}};
}
