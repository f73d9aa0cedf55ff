import {sectionOf} from '../content/model/sectionOf';
import type {SourcedClaim} from '../content/model/siteData';
import type {Verdict} from '../content/model/verdicts';

/** What a reader asks of the corrections: an absent part lets everything through. */
export type ClaimFilter = {verdict?: Verdict; section?: string};

/** The statements with the given verdict in the given section, in their order. */
export function filterClaims(claims: readonly SourcedClaim[], {verdict, section}: ClaimFilter): SourcedClaim[] {
  return claims.filter(
    (claim) => (verdict === undefined || claim.verdict === verdict) && (section === undefined || sectionOf(claim.id) === section),
  );
}
