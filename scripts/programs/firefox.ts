import {ensureProgram, findProgram, type WantedProgram} from './ensureProgram';

/** A Firefox as readers have it. Playwright's own, a patched one, is not wanted: it would prove less. */
const FIREFOX: WantedProgram = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  places: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
  debianPackages: ['firefox-esr'],
  installers: [],
  advice: 'Install Firefox 153 or later, or set FIREFOX_PATH to one that is installed.',
};

/** Path of a Firefox on this machine, or nothing. `FIREFOX_PATH` wins; it must exist when it is set. */
export const findFirefox = () => findProgram(FIREFOX);

/** Path of a Firefox, installed first where the system allows it. Throws with advice where it does not. */
export const ensureFirefox = () => ensureProgram(FIREFOX);
