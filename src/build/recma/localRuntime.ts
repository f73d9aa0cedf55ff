import type {ImportDeclaration, Program, VariableDeclaration} from 'estree';

const RUNTIME = 'react/jsx-runtime';

/**
 * Lets a compiled page take the functions that make elements into variables of its own. A page calls them a thousand
 * times, and the bundler keeps a record of each use of an import: without this, of 1,500 pages it holds gigabytes.
 */
export function localRuntime() {
  return (program: Program) => {
    program.body = program.body.flatMap((node): Program['body'] =>
      node.type === 'ImportDeclaration' && node.source.value === RUNTIME ? [renamed(node), variables(node)] : [node],
    );
  };
}

const imported = (name: string) => `imported${name}`;

function renamed(declaration: ImportDeclaration): ImportDeclaration {
  return {
    ...declaration,
    specifiers: declaration.specifiers.map((specifier) => ({
      ...specifier,
      local: {type: 'Identifier', name: imported(specifier.local.name)},
    })),
  };
}

function variables({specifiers}: ImportDeclaration): VariableDeclaration {
  return {
    type: 'VariableDeclaration',
    kind: 'const',
    declarations: specifiers.map(({local}) => ({
      type: 'VariableDeclarator',
      id: {type: 'Identifier', name: local.name},
      init: {type: 'Identifier', name: imported(local.name)},
    })),
  };
}
