import fs from 'node:fs';

const INTERVAL_MS = 200;
const PAGE = 4096;

/**
 * Watches a process and all below it; the function returned ends that and gives the most bytes they held
 * in memory at once. Sampled from /proc, and therefore not a number on systems without it.
 */
export function peakMemory(pid: number): () => number {
  let peak = Number.NaN;
  const timer = setInterval(() => {
    const now = memoryOf(pid);
    if (!(now <= peak)) peak = now;
  }, INTERVAL_MS);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

function memoryOf(pid: number): number {
  try {
    const own = Number(fs.readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE;
    const threads = fs.readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) =>
      fs.readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children.reduce((sum, child) => sum + (memoryOf(Number(child)) || 0), own);
  } catch {
    // Ended between two reads, or there is no /proc.
    return Number.NaN;
  }
}
