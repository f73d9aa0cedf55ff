import type {Site} from '../content/model/site';

/** What stands out at a place of the sheet, `/msk/security#scram`: its heading, else its first words; empty at the top of a page. */
export function placeName(place: string, {pages}: Pick<Site, 'pages'>): string {
  const [route, anchor] = place.split('#');
  const page = pages.find((candidate) => candidate.route === route);
  if (page === undefined || anchor === undefined) return '';
  const {anchors, headings, blocks} = page;
  const heading = headings.find(({id}) => id === anchor)?.text;
  return heading ?? (blocks.find((block) => block.anchor === anchor)?.name || (anchors.find(({id}) => id === anchor)?.text ?? ''));
}
