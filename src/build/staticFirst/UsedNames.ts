const TAG = /<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const VARIABLE = /var\((--[\w-]+)/g;

/** Shorter tags are the same on many pages, and are looked into once. */
const SHORT_TAG = 60;
/** Longer values are texts, which no style sheet selects. */
const LONGEST_VALUE = 40;

/** The names that a style sheet may select, collected page by page. */
export class UsedNames {
  readonly tags = new Set<string>();
  readonly ids = new Set<string>();
  readonly classes = new Set<string>();
  readonly attributes = new Set<string>();
  readonly values = new Set<string>();
  /** Custom properties that drawings and scripts read. */
  readonly variables = new Set<string>();
  /** Any word of a script may be one of these names. */
  readonly words: ReadonlySet<string>;
  readonly #shortTags = new Set<string>();

  constructor(scripts: readonly string[]) {
    this.words = new Set(scripts.flatMap((script) => script.match(/[\w-]+/g) ?? []));
    // Scripts set a data attribute by the name that it has as a property.
    for (const word of this.words) this.attributes.add(word).add(`data-${word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
    for (const script of scripts) this.#addVariables(script);
  }

  addPage(html: string): void {
    this.#addVariables(html);
    for (const [whole, tag = '', rest = ''] of html.matchAll(TAG)) {
      if (whole.length < SHORT_TAG) {
        if (this.#shortTags.has(whole)) continue;
        this.#shortTags.add(whole);
      }
      this.tags.add(tag.toLowerCase());
      for (const [, name = '', ...quoted] of rest.matchAll(ATTRIBUTE))
        this.#addAttribute(name, quoted.find((text) => text !== undefined) ?? '');
    }
  }

  #addAttribute(name: string, value: string): void {
    this.attributes.add(name);
    if (value.length <= LONGEST_VALUE) this.values.add(value);
    if (name === 'id') this.ids.add(value);
    if (name === 'class') this.#addClasses(value);
  }

  #addClasses(value: string): void {
    for (const name of value.split(/\s+/)) {
      this.classes.add(name);
      this.values.add(name);
    }
  }

  #addVariables(text: string): void {
    for (const [, name = ''] of text.matchAll(VARIABLE)) this.variables.add(name);
  }
}
