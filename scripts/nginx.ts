import fs from 'node:fs';
import {apt} from './apt';
import {ensureInstalled} from './ensureInstalled';

/** Looked at in this order when no environment variable names one. */
const INSTALLED = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

const ADVICE = 'Install nginx, or set NGINX_PATH to one that is installed.';

/** Path of an nginx on this machine, or nothing. `NGINX_PATH` wins; it must exist when it is set. */
export function findNginx(): string | undefined {
  const named = process.env.NGINX_PATH;
  if (named !== undefined && !fs.existsSync(named)) throw new Error(`NGINX_PATH names no file: ${named}. ${ADVICE}`);
  return named ?? INSTALLED.find((path) => fs.existsSync(path));
}

/** Path of an nginx, installed first where the system allows it. Throws with advice where it does not. */
export function ensureNginx(): string {
  return ensureInstalled({name: 'nginx', find: findNginx, installers: apt('nginx'), advice: ADVICE});
}
