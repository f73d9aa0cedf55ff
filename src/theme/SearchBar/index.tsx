// Replaced to search the sheet on the reader's own device; with an Algolia application in the configuration the original serves.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {SearchButton} from '@site/src/components/Search/SearchButton';
import AlgoliaSearchBar from '@theme-original/SearchBar';
import type {ReactNode} from 'react';

export default function SearchBar(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return siteConfig.themeConfig.algolia === undefined ? <SearchButton /> : <AlgoliaSearchBar />;
}
