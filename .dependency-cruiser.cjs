/** Who may know whom in src/. A broken rule fails `npm run lint`; see "The house" in README.md. */
const only = (room, may) => ({
  name: `${room}-knows-only-${may.join('-and-') || 'itself'}`,
  severity: 'error',
  from: {path: `^src/${room}/`, pathNot: '[.]test[.]tsx?$'},
  to: {path: '^src/', pathNot: `^src/(${[room, ...may].join('|')})/|^src/css/`},
});

module.exports = {
  forbidden: [
    only('content', []),
    only('study', ['content']),
    only('components', ['content', 'study']),
    only('browser', ['components', 'content', 'study']),
    only('pages', ['components', 'content', 'study']),
    only('theme', ['components', 'content', 'study']),
    only('build', ['content', 'study']),
    {
      name: 'study-is-pure',
      comment: 'study runs anywhere: no React, no Docusaurus, no Node',
      severity: 'error',
      from: {path: '^src/study/', pathNot: '[.]test[.]ts$'},
      to: {
        path: ['^node_modules/(react|react-dom|@docusaurus|@theme)/', '^@(docusaurus|theme|generated|site)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'study-needs-no-node',
      severity: 'error',
      from: {path: '^src/study/', pathNot: '[.]test[.]ts$'},
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'build-has-no-react',
      comment: 'build runs in Node and never renders',
      severity: 'error',
      from: {path: '^src/build/', pathNot: '[.]test[.]ts$'},
      to: {path: '^node_modules/(react|react-dom)/'},
    },
    {
      name: 'components-need-no-node',
      comment: 'what the browser loads knows the content only by its types and its plain lists',
      severity: 'error',
      from: {path: '^src/(browser|components|pages|theme)/', pathNot: '[.]test[.]tsx?$'},
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'pages-know-content-by-its-model',
      comment: 'the readers and checks run in a build; the browser gets types and plain lists',
      severity: 'error',
      from: {path: '^src/(browser|components|pages|theme)/', pathNot: '[.]test[.]tsx?$'},
      to: {path: '^src/content/(?!model/)'},
    },
    {
      name: 'src-needs-no-scripts',
      severity: 'error',
      from: {path: '^src/', pathNot: '[.]test[.]tsx?$'},
      to: {path: '^(scripts|tests)/'},
    },
    {
      name: 'no-unlisted-packages',
      comment: 'a package that is there only because another needs it may be gone tomorrow',
      severity: 'error',
      from: {},
      to: {dependencyTypes: ['npm-no-pkg', 'npm-unknown']},
    },
    {
      name: 'no-unknown-imports',
      comment: 'an import that cannot be followed cannot be held to the rules above',
      severity: 'error',
      from: {},
      to: {couldNotResolve: true, pathNot: ['^@(docusaurus|theme|theme-original|generated|drawings)(/|$)', '^(mdast|estree|unist)$']},
    },
    {name: 'no-circles', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'no-orphans',
      severity: 'error',
      from: {orphan: true, pathNot: ['[.]d[.]ts$', '[.]client[.]ts$', '^src/pages/', '^src/theme/', '^src/browser/', '[.](css|json)$']},
      to: {},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {extensions: ['.ts', '.tsx', '.js', '.json', '.css']},
  },
};
