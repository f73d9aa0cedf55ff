import {ensureProgram, findProgram, type WantedProgram} from './ensureProgram';

const NGINX: WantedProgram = {
  name: 'nginx',
  variable: 'NGINX_PATH',
  places: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
  debianPackages: ['nginx'],
  installers: [],
  advice: 'Install nginx, or set NGINX_PATH to one that is installed.',
};

/** Path of an nginx on this machine, or nothing. `NGINX_PATH` wins; it must exist when it is set. */
export const findNginx = () => findProgram(NGINX);

/** Path of an nginx, installed first where the system allows it. Throws with advice where it does not. */
export const ensureNginx = () => ensureProgram(NGINX);
