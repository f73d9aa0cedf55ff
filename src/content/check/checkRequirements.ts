import {allowedIds, type Fault} from '../fault';
import {DATA_FILES} from '../model/dataFiles';
import type {Site} from '../model/site';
import {parseWording, type Wording} from '../model/wording';
import {siteLinks} from './siteLinks';

/** Requirements that lead nowhere, weigh nothing, or call a group of words that does not exist. */
export function checkRequirements(site: Site): Fault[] {
  const links = siteLinks(site);
  const alive = new Set(links);
  const groups = site.wordingGroups.map(({value}) => value.id);
  return site.requirements.flatMap(({value, line}) => {
    const at = {file: DATA_FILES.requirements, line};
    const dead = [value.place, ...value.also].filter((link) => !alive.has(link));
    const unknown = [...value.says, ...value.near]
      .flatMap((says) => groupsIn(parseWording(says)))
      .filter((group) => !groups.includes(group));
    return [
      ...dead.map((received) => ({
        ...at,
        problem: 'dead link',
        received,
        allowed: allowedIds(received, links, 'a page or anchor of the site'),
      })),
      ...[...new Set(unknown)].map((received) => ({
        ...at,
        problem: 'unknown group of words',
        received,
        allowed: allowedIds(received, groups, `an id of ${DATA_FILES.wordingGroups}`),
      })),
      ...(Object.keys(value.for).length + Object.keys(value.against).length > 0
        ? []
        : [{...at, problem: 'requirement that speaks for and against nobody', received: value.id, allowed: '"for" or "against"'}]),
    ];
  });
}

function groupsIn(wording: Wording): string[] {
  return wording.flatMap((part) => ('group' in part ? [part.group] : 'any' in part ? part.any.flatMap(groupsIn) : []));
}
