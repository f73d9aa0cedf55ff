import {ensureProgram, findProgram, type WantedProgram} from './ensureProgram';

/** The engine of Safari as Linux has it, by its driver; the display that it wants is made by xvfb-run. */
const WEBKIT: WantedProgram = {
  name: 'WebKitWebDriver',
  variable: 'WEBKIT_DRIVER_PATH',
  places: ['/usr/bin/WebKitWebDriver'],
  debianPackages: ['webkit2gtk-driver', 'xvfb'],
  installers: [],
  advice: 'Install WebKitWebDriver and xvfb-run (Linux), or do without: the tests of WebKit are left out then.',
};

/** Path of the driver of a WebKit on this machine, or nothing. `WEBKIT_DRIVER_PATH` wins; it must exist when it is set. */
export const findWebKit = () => findProgram(WEBKIT);

/** Installs WebKit where the system allows it. Elsewhere only says so: on most systems there is none to install. */
export function ensureWebKit(): void {
  try {
    ensureProgram(WEBKIT);
  } catch (error) {
    console.warn((error as Error).message);
  }
}
