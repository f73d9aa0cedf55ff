import {cloudFrontPolicy} from './cloudFrontPolicy';
import {contentSecurityPolicy, type PolicySources} from './contentSecurityPolicy';
import {netlifyHeaders} from './netlifyHeaders';
import {nginxConf} from './nginxConf';
import {type HeaderList, securityHeaders} from './securityHeaders';

type Writer = (headers: HeaderList, baseUrl: string) => string;

const WRITERS: Record<string, Writer> = {
  _headers: netlifyHeaders,
  'hosting/nginx.conf': nginxConf,
  'hosting/cloudfront-headers.json': cloudFrontPolicy,
};

/** What each host needs to send the same headers, by the path of the file in the built site. `baseUrl` has slashes at both ends. */
export function hostingFiles({baseUrl, ...sources}: PolicySources & {baseUrl: string}): Record<string, string> {
  const headers = securityHeaders(contentSecurityPolicy(sources));
  return Object.fromEntries(Object.entries(WRITERS).map(([file, write]) => [file, write(headers, baseUrl)]));
}
