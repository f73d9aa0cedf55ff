/** Serves the built site by nginx with the configuration that the build wrote for it, until it is stopped. */
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {findNginx} from '../scripts/programs/nginx';
import {NGINX_SITE} from './sites';

const nginx = findNginx();
if (nginx === undefined) throw new Error('No nginx found; npm run browser installs it.');

/** Everything that nginx writes stands here, so it needs no rights and meets no other nginx. */
const prefix = fs.mkdtempSync(path.join(os.tmpdir(), 'nginx-'));
const site = path.resolve(__dirname, '..', NGINX_SITE.folder);
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path temp;`);

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
  server {
    listen 127.0.0.1:${NGINX_SITE.port};
    root "${site}";
    include "${path.join(site, 'hosting', 'nginx.conf')}";
  }
}
`,
);

const server = spawn(nginx, ['-p', prefix, '-c', 'nginx.conf', '-e', 'stderr'], {stdio: 'inherit'});
server.on('exit', (status) => {
  fs.rmSync(prefix, {recursive: true});
  process.exit(status ?? 0);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill('SIGTERM'));
