import {execFileSync} from 'node:child_process';

type Program = {
  name: string;
  /** Its path, once it is there. */
  find: () => string | undefined;
  /** The ways to install it, each as its commands; the next is tried when one fails. */
  installers: string[][][];
  advice: string;
};

/** Path of a program, installed first where the system allows it. Throws with advice where it does not. */
export function ensureInstalled({name, find, installers, advice}: Program): string {
  const found = find();
  if (found !== undefined) return found;
  for (const commands of installers) {
    const installed = succeeds(name, commands) ? find() : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error(`No ${name} found, and it could not be installed. ${advice}`);
}

function succeeds(name: string, commands: string[][]): boolean {
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
