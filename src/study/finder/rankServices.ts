import type {Service} from '../../content/model/services';
import type {Phrase, RankedService} from './finding';
import type {Lexicon} from './lexicon';
import {matchAt} from './matchWording';
import {readText} from './readText';
import {requirementOf} from './requirementOf';

/** Answer options that name several services say where to look; one name alone may be a detail. */
const OFFERED = 4;
/** An option that names none may be the right one: then the others' names say less. */
const OFFERED_BESIDE = 1;
/** Options without a service choose among settings; where Kafka is spoken of, among those of a Kafka cluster. */
const SETTINGS = 1.5;
const FEWEST_OPTIONS = 3;

/** The services in order, each with the phrases that add up to its score. */
export function rankServices(phrases: readonly Phrase[], options: readonly string[], known: Lexicon): RankedService[] {
  const names = options.map((option) => firstNamed(option, known));
  const offered = new Set(names.filter((name) => name !== undefined));
  const each = names.includes(undefined) ? OFFERED_BESIDE : OFFERED;
  const services = new Set<Service>(phrases.flatMap((phrase) => [...phrase.for, ...phrase.against]));
  const isOfSettings =
    phrases.some((phrase) => requirementOf(phrase, known)?.kafka) &&
    options.length >= FEWEST_OPTIONS &&
    [...offered].every((name) => name === 'msk');
  return [...services]
    .map((service): RankedService => {
      const named = offered.size > 1 && offered.has(service) ? each : 0;
      const bonus = isOfSettings && service === 'msk' ? SETTINGS : named;
      const own = phrases.flatMap((phrase, index) => (phrase.points[service] === undefined ? [] : [index]));
      const sum = own.reduce((total, index) => total + (phrases[index]?.points[service] ?? 0), bonus);
      return {service, score: Math.round(sum * 100) / 100, offered: bonus, phrases: own};
    })
    .sort((a, b) => b.score - a.score || a.service.localeCompare(b.service));
}

/** The service that an option names first. */
function firstNamed(option: string, {wordings, data}: Lexicon): Service | undefined {
  for (const {words} of readText(option)) {
    for (const [place, word] of words.entries()) {
      for (const {requirement, matcher} of wordings.get(word.stem) ?? []) {
        const name = data.requirements[requirement]?.names;
        if (name !== undefined && matchAt(matcher, words, place) > place) return name;
      }
    }
  }
  return undefined;
}
