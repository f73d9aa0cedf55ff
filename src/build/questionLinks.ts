import type {Page} from '../content/model/page';
import type {Site} from '../content/model/site';
import type {QuestionLinks} from '../content/model/siteData';

/** Longer names of places are cut: they are what a link says. */
const LONGEST = 70;

/** The sources and paragraphs that questions name. */
export function questionLinks({questions, sources, pages}: Site): QuestionLinks {
  const cited = new Set(questions.flatMap(({value}) => value.sources));
  const places = new Set(questions.map(({value}) => value.place));
  return {
    sources: Object.fromEntries(sources.flatMap(({value: {id, title, url}}) => (cited.has(id) ? [[id, {title, url}]] : []))),
    places: Object.fromEntries([...places].map((place) => [place, placeName(place, pages)])),
  };
}

function placeName(place: string, pages: readonly Page[]): string {
  const [route, anchor] = place.split('#');
  const page = pages.find((candidate) => candidate.route === route);
  const text = page?.anchors.find(({id}) => id === anchor)?.text ?? '';
  const words = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : text;
  return [page?.frontMatter.title, words].filter(Boolean).join(': ');
}
