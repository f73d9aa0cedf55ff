import path from 'node:path';
import type {MeasuredPage} from './measuredPages';
import {type Server, serveFolder} from './serveFolder';

/** Calls `measure` for one page after the other, each with its site served. */
export async function eachPage<T>(pages: MeasuredPage[], measure: (page: MeasuredPage, server: Server) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (const page of pages) {
    const server = await serveFolder(path.join(page.folder, 'build'));
    try {
      results.push(await measure(page, server));
    } finally {
      server.close();
    }
  }
  return results;
}
