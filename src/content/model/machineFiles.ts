/** The files of the site that are made for programs, without the base URL. They are public: none is ever renamed. */
export const MACHINE_FILES = {
  /** What stands where, in the form of llmstxt.org. */
  llms: '/llms.txt',
  /** The Markdown of all pages in one file. */
  llmsFull: '/llms-full.txt',
  /** Atom feed of corrections and changed facts. */
  feed: '/changes.xml',
  /** A page as Markdown. */
  page: (id: string) => `/msk/${id}.md`,
  /** A list as JSON. */
  data: (name: string) => `/data/${name}.json`,
  /** The JSON Schema of that list. */
  schema: (name: string) => `/data/${name}.schema.json`,
} as const;
