/** Names that a style sheet may select, as PurgeCSS wants them. */
export type Names = {
  attributes: {names: string[]; values: string[]};
  classes: string[];
  ids: string[];
  tags: string[];
  undetermined: string[];
};

/** Collects names page by page. */
export type UsedNames = {
  addPage: (html: string) => void;
  result: () => Names;
};

const TAG = /<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The tags, classes, ids and attributes of the pages, and any word of the scripts, which may be one of them. */
export function usedNames(scripts: readonly string[]): UsedNames {
  const [tags, classes, ids, attributes, values] = Array.from({length: 5}, () => new Set<string>()) as [
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  const words = new Set(scripts.flatMap((script) => script.match(/[\w-]+/g) ?? []));
  return {
    addPage(html) {
      for (const [, tag = '', rest = ''] of html.matchAll(TAG)) {
        tags.add(tag.toLowerCase());
        for (const [, name = '', ...quoted] of rest.matchAll(ATTRIBUTE)) {
          const value = quoted.find((text) => text !== undefined) ?? '';
          attributes.add(name);
          if (name === 'class') for (const part of value.split(/\s+/)) classes.add(part);
          else if (name === 'id') ids.add(value);
          else if (value.length < 40) values.add(value);
        }
      }
    },
    result: () => ({
      tags: [...tags],
      classes: [...classes],
      ids: [...ids],
      // Scripts set data attributes by the name they have as a property.
      attributes: {names: [...attributes, ...[...words].flatMap((word) => [word, `data-${kebab(word)}`])], values: [...values, ...words]},
      undetermined: [...words],
    }),
  };
}

const kebab = (word: string) => word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
