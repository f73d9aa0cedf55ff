/** What is used here of the bundler, which is webpack or Rspack. */
type Chunk = {files: Iterable<string>; getAllReferencedChunks: () => Iterable<Chunk>};
type Compilation = {
  entrypoints: ReadonlyMap<string, {chunks: readonly Chunk[]}>;
  getAssets: () => readonly {name: string}[];
  deleteAsset: (name: string) => void;
  hooks: {processAssets: {tap: (options: {name: string; stage: number}, act: () => void) => void}};
};
type Hook = {tap: (name: string, act: (compilation: Compilation) => void) => void};
type Compiler = {hooks: {thisCompilation: Hook; afterEmit: Hook}};

const NAME = 'ReaderAssets';

/** Writes the scripts of the reader alone, and remembers how their files are called. */
export class ReaderAssets {
  /** The script that is written into each page. */
  early = '';
  /** The service worker. */
  worker = '';
  /** The script that a page loads when it is wanted. */
  reader = '';
  /** All scripts that a reader may load. */
  scripts: string[] = [];

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // Before they are made small, which is most of the work.
      compilation.hooks.processAssets.tap({name: NAME, stage: -1}, () => {
        const kept = new Set(['early', 'reader', 'worker'].flatMap((entry) => scriptsOf(compilation, entry)));
        for (const {name} of compilation.getAssets()) if (name.endsWith('.js') && !kept.has(name)) compilation.deleteAsset(name);
      });
    });
    compiler.hooks.afterEmit.tap(NAME, (compilation) => {
      [this.early = ''] = scriptsOf(compilation, 'early');
      [this.worker = ''] = scriptsOf(compilation, 'worker');
      this.scripts = scriptsOf(compilation, 'reader');
      [this.reader = ''] = this.scripts;
    });
  }
}

/** The scripts of an entry, its own first, then what it loads on demand. */
function scriptsOf(compilation: Compilation, name: string): string[] {
  const entry = compilation.entrypoints.get(name);
  const chunks = (entry?.chunks ?? []).flatMap((chunk) => [chunk, ...chunk.getAllReferencedChunks()]);
  return [...new Set(chunks.flatMap((chunk) => [...chunk.files]))].filter((file) => file.endsWith('.js'));
}
