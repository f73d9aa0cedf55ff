import Head from '@docusaurus/Head';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {structuredData} from './structuredData';

type Step = {title: string; route: string};

type Props = Step & {
  description: string;
  /** The pages above this one, from the start of the site on; a page that has none is not told a way to. */
  above?: Step[];
};

/** Tells machines what the page is. It is data: no browser runs it, and the content security policy has nothing to say about it. */
export function StructuredData({title, route, description, above = []}: Props): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const place = (step: Step) => ({name: step.title, url: withBaseUrl(step.route, {absolute: true})});
  const page = place({title, route});
  const trail = above.length > 0 ? [...above.map(place), page] : [];
  return (
    <Head>
      <script type="application/ld+json">{structuredData({...page, description, trail})}</script>
    </Head>
  );
}
