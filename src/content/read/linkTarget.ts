import path from 'node:path';
import type {Page} from '../model/page';
import {pageRoute} from './pageRoute';

/** The published form of a link on a page: `./security.mdx#ports` is `/msk/security#ports`. */
export function linkTarget(url: string, {file, route}: Pick<Page, 'file' | 'route'>): string {
  const [target = '', anchor] = url.split('#');
  const suffix = anchor === undefined ? '' : `#${anchor}`;
  if (target === '') return route + suffix;
  return (target.endsWith('.mdx') ? pageRoute(path.posix.join(path.posix.dirname(file), target)) : target) + suffix;
}
