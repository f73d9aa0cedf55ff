/** Serves the built sites by nginx, each with the configuration that its build wrote for it, until it is stopped. */
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {findNginx} from '../scripts/programs/nginx';
import {NGINX_SITE, SITES} from './sites';

const nginx = findNginx();
if (nginx === undefined) throw new Error('No nginx found; npm run browser installs it.');

/** Everything that nginx writes stands here, so it needs no rights and meets no other nginx. */
const prefix = fs.mkdtempSync(path.join(os.tmpdir(), 'nginx-'));
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path temp;`);

/** The server block of a site, whose folder stands below the root of its host where its addresses say. */
function serverBlock({folder, env, port}: (typeof SITES)[keyof typeof SITES]): string {
  const site = path.resolve(__dirname, '..', folder);
  const root = path.join(prefix, folder);
  const place = path.join(root, env.BASE_URL);
  fs.mkdirSync(path.dirname(place), {recursive: true});
  fs.symlinkSync(site, place.replace(/\/$/, ''));
  return `server {
    listen 127.0.0.1:${port};
    root "${root}";
    include "${path.join(site, 'hosting', 'nginx.conf')}";
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
  ${[NGINX_SITE, SITES.subpath, SITES.algolia].map(serverBlock).join('\n  ')}
}
`,
);

const server = spawn(nginx, ['-p', prefix, '-c', 'nginx.conf', '-e', 'stderr'], {stdio: 'inherit'});
server.on('exit', (status) => {
  fs.rmSync(prefix, {recursive: true});
  process.exit(status ?? 0);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill('SIGTERM'));
