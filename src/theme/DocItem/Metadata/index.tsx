// Wrapped to tell machines what the page is, and the way to it.
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import summary from '@generated/study/default/summary.json';
import {StructuredData} from '@site/src/components/StructuredData';
import Metadata from '@theme-original/DocItem/Metadata';
import type {ReactNode} from 'react';

/** Where the sheet begins; the other pages stand under it. */
const START = '/msk/';

export default function DocItemMetadata(): ReactNode {
  const {title, description, permalink} = useDoc().metadata;
  const {siteConfig} = useDocusaurusContext();
  const start = summary.sections.filter(({route}) => route === START && !permalink.endsWith(START));
  return (
    <>
      <Metadata />
      <StructuredData title={title} description={description} route={permalink} above={[{title: siteConfig.title, route: '/'}, ...start]} />
    </>
  );
}
