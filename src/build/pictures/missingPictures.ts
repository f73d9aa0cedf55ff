import type {Fault} from '../../content/fault';
import type {Picture} from './sitePictures';

/** A fault for each page whose picture is not among the stored ones: it was never drawn, or the page now says something else. */
export function missingPictures(pictures: readonly Picture[], stored: readonly string[]): Fault[] {
  return pictures
    .filter(({file}) => !stored.includes(file))
    .map(({route, source}) => ({file: source, line: 1, problem: 'picture not drawn', received: route, allowed: 'run "npm run pictures"'}));
}
