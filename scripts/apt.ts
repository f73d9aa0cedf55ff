import fs from 'node:fs';

/** The commands that install a package, where that is allowed without a question: as root on Debian. Otherwise none. */
export function apt(name: string): string[][][] {
  if (!fs.existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return [];
  return [
    [
      ['apt-get', 'update', '-q'],
      ['apt-get', 'install', '-yq', name],
    ],
  ];
}
