import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sectionOf} from '../content/model/sectionOf';
import {VERDICTS} from '../content/model/verdicts';
import {filterClaims} from './filterClaims';
import {FUZZ} from './fuzz';

const section = fc.constantFrom('S01', 'S02', 'S11');
const verdict = fc.constantFrom(...VERDICTS);
const claims = fc.array(fc.tuple(section, fc.nat(99), verdict)).map((all) =>
  all.map(([prefix, number, found]) => ({
    id: `${prefix}-${number}`,
    verdict: found,
    said: '',
    truth: '',
    sources: [],
    anchor: '/msk/#a',
  })),
);
const asked = fc.option(fc.oneof(section, fc.string({unit: 'binary'})), {nil: undefined});

test('each statement passes the filter of its own verdict and section, and no other', () => {
  fc.assert(
    fc.property(claims, fc.option(verdict, {nil: undefined}), asked, (all, wanted, place) => {
      const shown = filterClaims(all, {verdict: wanted, section: place});
      const passes = ({id, verdict: found}: (typeof all)[number]) =>
        [undefined, found].includes(wanted) && [undefined, sectionOf(id)].includes(place);
      expect(shown).toEqual(all.filter(passes));
      expect(VERDICTS.flatMap((one) => filterClaims(all, {verdict: one, section: place})).length).toBe(
        filterClaims(all, {section: place}).length,
      );
    }),
    FUZZ,
  );
});
