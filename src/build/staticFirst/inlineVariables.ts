import postcss, {type AnyNode, type AtRule, type Declaration, type Document, type Rule} from 'postcss';

/** A use, and what follows it: made small, two uses stand side by side without a space. */
const USE = /var\((--[\w-]+)\)(?=(var\(|[\w#.-])?)/g;

/**
 * Puts the value of a custom property where it is used, when it is set for all pages alike: half of the names of
 * a theme are settings that this site has made. Properties in `kept` are read from outside the style sheet.
 */
export function inlineVariables(css: string, kept: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  const set = new Map<string, Declaration[]>();
  root.walkDecls(/^--/, (declaration) => void set.set(declaration.prop, [...(set.get(declaration.prop) ?? []), declaration]));
  const settings = new Map([...set].filter(([name, declarations]) => !kept.has(name) && declarations.every(isForAll)));
  const resolved = (text: string, within: readonly string[] = []): string =>
    text.replace(USE, (use, name: string, next = '') => {
      const declarations = settings.get(name) ?? [];
      const setting = declarations.findLast((declaration) => !isLayered(declaration)) ?? declarations.at(-1);
      if (setting === undefined || within.includes(name)) return use;
      return resolved(setting.value.trim(), [...within, name]) + (next === '' ? '' : ' ');
    });
  root.walkDecls((declaration) => {
    declaration.value = resolved(declaration.value);
  });
  // What is still used with a value to fall back on keeps its setting.
  const rest = root.toString();
  for (const [name, declarations] of settings)
    if (!rest.includes(`var(${name}`)) for (const declaration of declarations) declaration.remove();
  root.walkRules((rule) => void (rule.nodes.length === 0 && rule.remove()));
  return root.toString();
}

/** Set on the root of every page, whatever its theme and window. */
function isForAll({parent}: Declaration): boolean {
  return parent?.type === 'rule' && (parent as Rule).selector === ':root' && (parent.parent?.type === 'root' || isLayer(parent.parent));
}

/** What stands in no layer holds against all layers. */
function isLayered({parent}: Declaration): boolean {
  return isLayer(parent?.parent);
}

function isLayer(node: AnyNode | Document | undefined): boolean {
  return node?.type === 'atrule' && (node as AtRule).name === 'layer' && (node.parent?.type === 'root' || isLayer(node.parent));
}
