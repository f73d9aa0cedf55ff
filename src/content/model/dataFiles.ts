/** Where an author finds each kind of content, from the top of the repository. */
export const DATA_FILES = {
  docs: 'docs',
  sources: 'docs/_data/sources.yaml',
  claims: 'docs/_data/seed-claims.yaml',
  /** What the feed tells: corrections, and facts that are no longer what they were. */
  changes: 'docs/_data/changes.yaml',
  redirects: 'docs/_data/redirects.yaml',
  requirements: 'docs/_data/requirements.yaml',
  wordingGroups: 'docs/_data/wording-groups.yaml',
  synonyms: 'docs/_data/synonyms.yaml',
  /** The tree of `/decide`: its questions and leaves. */
  decisions: 'docs/_data/decisions.yaml',
  /** What stands on the one page for the wall. */
  onePage: 'docs/_data/one-page.yaml',
  /** One file a section. */
  questions: 'docs/_data/questions',
  solved: 'docs/_data/questions/solved.yaml',
  /** One published link a line; see `npm run links`. */
  publishedLinks: 'docs/_data/published-links.txt',
  drawings: 'static/diagrams',
  /** The pictures that chats show beside a link; see `npm run pictures`. */
  pictures: 'static/img/cards',
} as const;
