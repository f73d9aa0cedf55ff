import {revealTarget} from '@site/src/components/DeepLinks/revealTarget.client';
import {sectionOf} from '@site/src/content/model/sectionOf';
import type {SourcedClaim} from '@site/src/content/model/siteData';
import {type ClaimFilter, filterClaims} from '@site/src/study/filterClaims';
import {useEffect, useState} from 'react';

type View = {
  filter: ClaimFilter;
  /** Hash of the statement or section for which the filter gave way. */
  sought?: string;
};

/** The filter of the reader. It gives way when a link leads to a statement or a section that it hides. */
export function useClaimFilter(claims: readonly SourcedClaim[]): [ClaimFilter, (filter: ClaimFilter) => void] {
  const [{filter, sought}, setView] = useState<View>({filter: {}});
  useEffect(() => {
    function giveWay() {
      const {hash} = window.location;
      const named = claims.filter(({id}) => [id, sectionOf(id)].includes(hash.slice(1)));
      const isHidden = ({filter}: View) => named.length > 0 && filterClaims(named, filter).length === 0;
      setView((view) => (isHidden(view) ? {filter: {}, sought: hash} : view));
    }
    window.addEventListener('hashchange', giveWay);
    return () => window.removeEventListener('hashchange', giveWay);
  }, [claims]);
  useEffect(() => {
    if (sought === undefined) return;
    revealTarget(sought);
    // It stood nowhere yet when the browser looked for it.
    document.getElementById(sought.slice(1))?.scrollIntoView();
  }, [sought]);
  return [filter, (chosen) => setView({filter: chosen})];
}
