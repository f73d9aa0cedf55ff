// Wrapped to give each page a picture of its own, which chats show beside a link to it.
import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import {PageMetadata} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import pictures from '@generated/study/default/pictures.json';
import {PICTURE_ADDRESS, PICTURE_SIZE} from '@site/src/content/model/picture';
import SiteMetadata from '@theme-original/SiteMetadata';
import type {ReactNode} from 'react';

export default function PicturedSiteMetadata(): ReactNode {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const picture = pictures[useLocation().pathname.slice(baseUrl.length - 1)];
  return (
    <>
      <SiteMetadata />
      {picture !== undefined && (
        <>
          <PageMetadata image={PICTURE_ADDRESS + picture} />
          <Head>
            {/* With its size known, a chat shows the picture at the first mention of a page rather than at the second. */}
            <meta property="og:image:width" content={String(PICTURE_SIZE.width)} />
            <meta property="og:image:height" content={String(PICTURE_SIZE.height)} />
          </Head>
        </>
      )}
    </>
  );
}
