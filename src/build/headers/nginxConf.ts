import {CACHE_RULES} from './cacheRules';
import {BINARY_TYPES, TEXT_TYPES} from './contentTypes';
import type {HeaderList} from './securityHeaders';

/**
 * What nginx needs to serve the site, to be included in a `server` block. No `location` here may have an
 * `add_header` of its own: it would drop all those of the server. What differs by folder is a variable, and
 * nginx sets it anew on its way to the error page, so a missing file is not kept for a year.
 */
export function nginxConf(headers: HeaderList, baseUrl: string): string {
  // nginx knows text/html by itself, and warns when it is named again.
  const compressed = Object.values(TEXT_TYPES).filter((type) => type !== TEXT_TYPES.html);
  const everything = CACHE_RULES.find(({folder}) => folder === '');
  const folders = CACHE_RULES.filter(({folder}) => folder !== '');
  return `# Written by the build. Include it in the server block that knows the name, the certificate and the root:
#
#   server {
#     listen 443 ssl;
#     server_name …; ssl_certificate …; ssl_certificate_key …;
#     root …;     # ${baseUrl}index.html below it is the build's index.html
#     include …;  # this file
#   }

server_tokens off;
absolute_redirect off;

types {
${lines({...TEXT_TYPES, ...BINARY_TYPES}, (ending, type) => `  ${type} ${ending};`)}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${compressed.filter((type) => type.startsWith('text/')).join(' ')};

gzip on;
gzip_vary on;
gzip_types ${compressed.join(' ')};

${lines(headers, (name, value) => `add_header ${name} "${value}" always;`)}

set $cache_control "${everything?.cacheControl}";
add_header Cache-Control $cache_control always;

error_page 404 ${baseUrl}404.html;
location = ${baseUrl}404.html { internal; }

# A page is the index.html of its folder, at an address without a slash at its end.
location ${baseUrl} { try_files $uri $uri/index.html =404; }
${baseUrl === '/' ? '' : `location = ${baseUrl.slice(0, -1)} { return 301 ${baseUrl}; }\n`}${folders.map(({folder, cacheControl}) => `location ${baseUrl}${folder} { set $cache_control "${cacheControl}"; }`).join('\n')}

# For those who host the site, not for those who read it.
location ${baseUrl}hosting/ { return 404; }
location = ${baseUrl}_headers { return 404; }
`;
}

function lines(entries: Record<string, string>, line: (name: string, value: string) => string): string {
  return Object.entries(entries)
    .map(([name, value]) => line(name, value))
    .join('\n');
}
