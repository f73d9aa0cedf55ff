import {spawn} from 'node:child_process';

const PORT = 4180;

/** Serves the folder `build` until it is closed. */
export async function serveBuild(): Promise<{address: string; close: () => void}> {
  const server = spawn('npx', ['docusaurus', 'serve', '--no-open', '--port', String(PORT)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (line) => String(line).includes('Serving') && resolve());
    server.on('exit', () => reject(new Error('the server of the build stopped')));
  });
  return {address: `http://localhost:${PORT}/`, close: () => server.pid !== undefined && process.kill(-server.pid)};
}
