/** The data files that the build plugin writes; see src/build/dataFiles.ts. */
declare module '@generated/study/default/changes.json' {
  const data: import('./content/model/siteData').PageChange[];
  export default data;
}
declare module '@generated/study/default/corrections.json' {
  const data: import('./content/model/siteData').Corrections;
  export default data;
}
declare module '@generated/study/default/decisions.json' {
  const data: import('./content/model/siteData').DecisionGuide;
  export default data;
}
declare module '@generated/study/default/practice.json' {
  const data: import('./content/model/siteData').PracticeSetup;
  export default data;
}
declare module '@generated/study/default/question-links.json' {
  const data: import('./content/model/siteData').QuestionLinks;
  export default data;
}
declare module '@generated/study/default/deck.json' {
  const data: import('./content/model/reviewDeck').ReviewDeck;
  export default data;
}
declare module '@generated/study/default/sources.json' {
  const data: import('./content/model/siteData').CitedSource[];
  export default data;
}
declare module '@generated/study/default/one-page.json' {
  const data: import('./content/model/siteData').OnePage;
  export default data;
}
declare module '@generated/study/default/page-names.json' {
  const data: import('./content/model/siteData').PageName[];
  export default data;
}
declare module '@generated/study/default/summary.json' {
  const data: import('./content/model/siteData').SheetSummary;
  export default data;
}
declare module '@generated/study/default/search.json' {
  const data: import('./content/model/searchData').SearchData;
  export default data;
}
declare module '@generated/study/default/finder.json' {
  const data: import('./content/model/finderData').FinderData;
  export default data;
}
/** The pictures that chats show, by the route of their page. */
declare module '@generated/study/default/pictures.json' {
  const data: Record<string, string>;
  export default data;
}
/** SVG markup by hash: all drawings in the server's bundle, none in the browser's. */
declare module '@drawings' {
  const data: Record<string, string>;
  export default data;
}
