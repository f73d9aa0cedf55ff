/** Serves the built sites by nginx, each with the configuration that its build wrote for it, until it is stopped. */
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {findNginx} from '../scripts/programs/nginx';
import {SITES, STRICT_SITE} from './sites';

const nginx = findNginx();
if (nginx === undefined) throw new Error('No nginx found; npm run browser installs it.');

/** Everything that nginx writes stands here, so it needs no rights and meets no other nginx. */
const prefix = fs.mkdtempSync(path.join(os.tmpdir(), 'nginx-'));
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path temp;`);

/**
 * Headers that would stand in the way of the tests, left out of the first site: by one, pages may not read the clipboard,
 * into which the tests look; by the other, Firefox opens a page in another tab inside, which knows nothing of paper, of
 * colors and of no scripts.
 */
const HINDERING = /^add_header (Permissions-Policy|Cross-Origin-Opener-Policy) .*$/gm;

/** The configuration that the build of a site wrote for it. */
function configurationOf(site: (typeof SITES)[keyof typeof SITES]): string {
  const written = path.resolve(__dirname, '..', site.folder, 'hosting', 'nginx.conf');
  if (site !== SITES.root) return written;
  const eased = path.join(prefix, 'eased.conf');
  fs.writeFileSync(eased, fs.readFileSync(written, 'utf8').replaceAll(HINDERING, ''));
  return eased;
}

/** The server block of a site, whose folder stands below the root of its host where its addresses say. */
function serverBlock(site: (typeof SITES)[keyof typeof SITES]): string {
  const {folder, env, port} = site;
  const built = path.resolve(__dirname, '..', folder);
  const root = path.join(prefix, String(port));
  const place = path.join(root, env.BASE_URL);
  fs.mkdirSync(path.dirname(place), {recursive: true});
  fs.symlinkSync(built, place.replace(/\/$/, ''));
  return `server {
    listen 127.0.0.1:${port};
    root "${root}";
    include "${configurationOf(site)}";
  }`;
}

fs.writeFileSync(
  path.join(prefix, 'nginx.conf'),
  `daemon off;
master_process off; # one process to stop; it stays the user that reads the built site
pid nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  log_not_found off;
  ${temporary.join('\n  ')}
  ${[...Object.values(SITES), STRICT_SITE].map(serverBlock).join('\n  ')}
}
`,
);

const server = spawn(nginx, ['-p', prefix, '-c', 'nginx.conf', '-e', 'stderr'], {stdio: 'inherit'});
server.on('exit', (status) => {
  fs.rmSync(prefix, {recursive: true});
  process.exit(status ?? 0);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill('SIGTERM'));
