import type {FinderData} from '../content/model/finderData';
import type {Service} from '../content/model/services';
import type {Site} from '../content/model/site';
import {pageVocabulary} from './pageVocabulary';
import {placeName} from './placeName';

/** What the finder loads: the signals of all pages, the requirements, and what each page speaks of. */
export function finderData(site: Site): FinderData {
  const routes = site.pages.map(({route}) => route);
  const vocabularies = pageVocabulary(site.pages);
  return {
    pages: site.pages.map(({route, frontMatter: {title, sidebar_label: label}}, page) => ({
      route,
      title,
      label: label.replace(/^\d+ · /, ''),
      vocabulary: vocabularies[page] ?? [],
    })),
    paragraphs: Object.fromEntries(site.requirements.map(({value: {place}}) => [place, placeName(place, site)])),
    groups: Object.fromEntries(site.wordingGroups.map(({value}) => [value.id, value.words])),
    requirements: site.requirements.map(({value}) => {
      const [route = '', anchor = ''] = value.place.split('#');
      return {
        id: value.id,
        says: value.says,
        ...(value.near.length > 0 && {near: value.near}),
        points: pointsOf(value),
        why: value.why,
        place: [routes.indexOf(route), anchor],
        ...(value.also.length > 0 && {also: value.also.map((also) => routes.indexOf(also))}),
        ...(value.names && {names: value.names}),
        ...(value.stays && {stays: true}),
        ...(value.common && {common: true}),
        ...(value.kafka && {kafka: true}),
        ...(value.present && {present: true}),
        ...(value.negated === 'silent' && {silent: true}),
      };
    }),
    signals: site.pages.flatMap(({signals}, page) =>
      signals.map(({id, points, feature, phrases, flips}) => ({
        id,
        points,
        feature,
        phrases,
        page,
        flips: flips.map(({to, text}): [Service, string] => [to, text]),
      })),
    ),
  };
}

type Weights = Partial<Record<Service, number>>;

function pointsOf(weights: {for: Weights; against: Weights}): Weights {
  const against = Object.entries(weights.against).map(([service, weight]) => [service, -weight]);
  return {...weights.for, ...Object.fromEntries(against)};
}
