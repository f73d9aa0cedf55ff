import {allowedIds, type Fault} from '../fault';
import type {Page} from '../model/page';

/** What a picture beside a link shows must stand on its page. */
export function checkPicture({file, frontMatter: {picture}, tables, signals}: Page): Fault[] {
  const shown = [...tables, ...signals].map(({id}) => id);
  if (picture === undefined || shown.includes(picture)) return [];
  const allowed = allowedIds(picture, shown, 'a table or an exam signal of this page');
  return [{file, line: 1, problem: 'front matter: "picture" names nothing that a picture can show', received: picture, allowed}];
}
