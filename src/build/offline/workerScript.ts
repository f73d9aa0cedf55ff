import {createHash} from 'node:crypto';

/**
 * The service worker as it is served: what it keeps, then what it does. The version is a hash of both and of nothing
 * else, so that the same site has the same worker and no reader is offered what he has.
 */
export function workerScript(files: Readonly<Record<string, string>>, code: string): string {
  const version = createHash('sha256').update(JSON.stringify(files)).update(code).digest('hex').slice(0, 12);
  return `const OFFLINE=${JSON.stringify({version, files})};\n${code.trim()}\n`;
}
