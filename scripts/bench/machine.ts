import os from 'node:os';

/** Day and machine of a measurement; of the machine only what explains the figures. */
export function machine(chromium: string): string {
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(os.totalmem() / 1024 ** 3);
  return `${day} on ${os.cpus().length} cores with ${memory} GB, Node.js ${process.versions.node}, Chromium ${chromium.split('.')[0]}`;
}
