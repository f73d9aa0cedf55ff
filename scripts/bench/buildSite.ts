import {spawn} from 'node:child_process';
import path from 'node:path';
import {peakMemory} from './peakMemory';

/** What a build cost. */
export type Build = {
  seconds: number;
  /** Most memory that its processes held at once, in bytes. */
  memory: number;
  /** Seconds of the steps that Docusaurus times itself, by its names for them. */
  steps: Record<string, number>;
};

const DOCUSAURUS = path.resolve('node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');

/** Builds the site of a folder into its `build`; throws with the output when that fails. */
export async function buildSite(folder: string): Promise<Build> {
  const started = performance.now();
  // The pages of a bench are not those of the stored PDFs.
  const env = {...process.env, PDFS: 'later', DOCUSAURUS_PERF_LOGGER: 'true', NO_COLOR: '1', FORCE_COLOR: undefined};
  const build = spawn(process.execPath, [DOCUSAURUS, 'build'], {cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (text) => (output += String(text)));
  const memory = peakMemory(build.pid ?? 0);
  const code = await new Promise<number | null>((resolve, reject) => build.on('close', resolve).on('error', reject));
  const seconds = (performance.now() - started) / 1000;
  const peak = memory();
  if (code !== 0) throw new Error(`the build of ${folder} failed:\n${output.slice(-4000)}`);
  return {seconds, memory: peak, steps: stepsOf(output)};
}

/** Reads lines such as "[PERF] Build > en > SSG - 1.25 seconds! - (Heap …)". */
function stepsOf(output: string): Build['steps'] {
  const lines = output.matchAll(/\[PERF\] (?:.* > )?(.+?) - ([\d.]+) (ms|seconds!)/g);
  return Object.fromEntries([...lines].map(([, name = '', figure, unit]) => [name, Number(figure) / (unit === 'ms' ? 1000 : 1)]));
}
