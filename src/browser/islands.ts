/** The components that live in the browser, by the name that their `<Island>` has in the page. They take no props. */
export const ISLANDS = {
  corrections: () =>
    import(/* webpackChunkName: "corrections" */ '@site/src/components/ClaimBrowser/ClaimBrowser.client').then(
      ({ClaimBrowser}) => ClaimBrowser,
    ),
  finder: () => import(/* webpackChunkName: "finder" */ '@site/src/components/Finder/Finder.client').then(({Finder}) => Finder),
  'nearest-pages': () =>
    import(/* webpackChunkName: "nearest-pages" */ '@site/src/components/NearestPages/NearestPages.client').then(
      ({NearestPages}) => NearestPages,
    ),
  practice: () => import(/* webpackChunkName: "practice" */ '@site/src/components/Practice/Practice.client').then(({Practice}) => Practice),
  review: () => import(/* webpackChunkName: "review" */ '@site/src/components/Review/Review.client').then(({Review}) => Review),
} as const;
