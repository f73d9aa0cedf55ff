import {execFileSync} from 'node:child_process';
import fs from 'node:fs';

/** A program that the tests need, and how one comes by it. */
export type WantedProgram = {
  name: string;
  /** Environment variable that names its program. It wins; it must name one when it is set. */
  variable: string;
  /** Where its program may stand, in the order in which it is looked for. */
  places: string[];
  /** Its packages in Debian. */
  debianPackages: string[];
  /** Other ways to install it, each as its commands. */
  installers: string[][][];
  /** What to do where it can be neither found nor installed. */
  advice: string;
};

/** Path of a program on this machine, or nothing. */
export function findProgram({variable, places, advice}: WantedProgram): string | undefined {
  const named = process.env[variable];
  if (named !== undefined && !fs.existsSync(named)) throw new Error(`${variable} names no file: ${named}. ${advice}`);
  return named ?? places.find((path) => fs.existsSync(path));
}

/** Path of a program, installed first where the system allows it. Throws with advice where it does not. */
export function ensureProgram(wanted: WantedProgram): string {
  const found = findProgram(wanted);
  if (found !== undefined) return found;
  for (const commands of installersOf(wanted)) {
    const installed = succeeds(wanted, commands) ? findProgram(wanted) : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error(`No ${wanted.name} found, and it could not be installed. ${wanted.advice}`);
}

/** The ways to install it; the next is tried when one fails. */
function installersOf({debianPackages, installers}: WantedProgram): string[][][] {
  const apt = [
    ['apt-get', 'update', '-q'],
    ['apt-get', 'install', '-yq', ...debianPackages],
  ];
  return fs.existsSync('/usr/bin/apt-get') && process.getuid?.() === 0 ? [apt, ...installers] : installers;
}

function succeeds({name}: WantedProgram, commands: string[][]): boolean {
  try {
    for (const [command = '', ...args] of commands) {
      console.log(`No ${name} found; running: ${[command, ...args].join(' ')}`);
      execFileSync(command, args, {stdio: 'inherit'});
    }
    return true;
  } catch {
    return false;
  }
}
