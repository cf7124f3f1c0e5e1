import { classes, classOf, everywhere, headersOf, type Headers } from './headers.ts';
import type { PublishedFile } from './published-file.ts';

/** Header rules in the words of each host, for a site served under `base`. */
export function headerFiles(names: readonly string[], base: string): PublishedFile[] {
  return [
    { path: '_headers', text: headersFile(names, base) },
    { path: '_deploy/nginx.conf', text: nginxFile(base) },
    { path: '_deploy/Caddyfile', text: caddyFile(base) },
    { path: '_deploy/apache.conf', text: apacheFile(base) },
    { path: '_deploy/lighttpd.conf', text: lighttpdFile(base) },
  ];
}

/**
 * `_headers` of Netlify and Cloudflare Pages. Both add up all rules that match, so there is no rule
 * for `/*`: one for each name at the top of the site. `names` end with a slash for folders.
 */
export function headersFile(names: readonly string[], base: string): string {
  const rule = (path: string, headers: Headers): string =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`;
  return [
    rule(base, headersOf('')),
    ...[...names]
      .filter((name) => !name.startsWith('_'))
      .sort()
      .map((name) =>
        name.endsWith('/')
          ? rule(`${base}${name}*`, headersOf(name.slice(0, -1)))
          : rule(`${base}${name}`, headersOf('')),
      ),
  ].join('');
}

/** A server block; `add_header` in a location drops those above it, so each location has all. */
export function nginxFile(base: string): string {
  const headers = (folder: string, indent: string): string =>
    Object.entries(headersOf(folder))
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`)
      .join('');
  const place = (folder: string): string => `    location ^~ ${base}${folder}/ {
${headers(folder, '        ')}    }
`;
  return `# nginx: put the built site at /srv/zhice${base}, include this file inside http { }, then set
# server_name, listen and certificates. Reload after each release: redirects come with the site.
map_hash_bucket_size 512;
map_hash_max_size 65536;
map $uri $zhice_target {
    include /srv/zhice${base}_deploy/redirects.nginx.map;
}

server {
    listen 8080;
    server_name localhost;
    root /srv/zhice;
    index index.html;
    charset utf-8;
    charset_types text/plain text/csv text/xml text/javascript application/javascript application/json application/ld+json application/x-bibtex application/x-research-info-systems;
    absolute_redirect off;
    error_page 404 ${base}404.html;
    include mime.types;
    types {
        text/csv csv;
        application/ld+json jsonld;
        application/x-bibtex bib;
        application/x-research-info-systems ris;
    }
    # Sends the .gz files that npm run compress writes, and compresses by itself where there are none.
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_types text/css text/csv text/javascript application/json application/ld+json application/xml image/svg+xml;

    if ($zhice_target) {
        return 301 $zhice_target$is_args$args;
    }

${['assets', 'data', 'embed'].map(place).join('')}    location ${base} {
${headers('', '        ')}    }
}
`;
}

export function caddyFile(base: string): string {
  const block = (headers: Headers): string =>
    Object.entries(headers)
      .map(([name, value]) => `        ${name} "${value}"\n`)
      .join('');
  const folders = ['assets', 'data', 'embed'] as const;
  return `# Caddy: put the built site at /srv/zhice${base}; redirects come with it, reload after each release.
# Write your host name instead of :8080; Caddy then fetches a certificate by itself.
:8080 {
    root * /srv/zhice
    import /srv/zhice${base}_deploy/redirects.caddy
    encode zstd gzip
    header {
${block(everywhere)}    }
${folders
  .map(
    (folder) => `    @${folder} path ${base}${folder}/*
    header @${folder} {
${block(classes[classOf(folder)])}    }
`,
  )
  .join('')}    @page not path ${folders.map((folder) => `${base}${folder}/*`).join(' ')}
    header @page {
${block(classes.page)}    }
    # Sends the .br and .gz files that npm run compress writes, where there are any.
    file_server {
        precompressed br gzip
    }
    handle_errors {
        rewrite * ${base}404.html
        file_server
    }
}
`;
}

export function apacheFile(base: string): string {
  const set = (headers: Headers): string =>
    Object.entries(headers)
      .map(([name, value]) => `    Header always set ${name} "${value}"\n`)
      .join('');
  const folders = ['assets', 'data', 'embed'] as const;
  const one = (pattern: string, headers: Headers): string => `<If "${pattern}">
${set(headers)}</If>
`;
  return `# Apache httpd 2.4: include inside <VirtualHost>.
# Needs mod_headers, mod_alias, mod_dir, mod_mime. The site stands at /srv/zhice${base}, DocumentRoot is
# /srv/zhice; redirects come with the site, reload after each release.
DirectoryIndex index.html
DirectorySlash On
Include /srv/zhice${base}_deploy/redirects.apache.conf
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
AddType text/csv .csv
AddType application/ld+json .jsonld
AddType application/wasm .wasm
AddType text/javascript .js .mjs
AddType application/x-bibtex .bib
AddType application/x-research-info-systems .ris
<IfModule headers_module>
${set(everywhere)}${folders
    .map((folder) => one(`%{REQUEST_URI} =~ m#^${base}${folder}/#`, classes[classOf(folder)]))
    .join(
      '',
    )}${one(`%{REQUEST_URI} !~ m#^${base}(?:${folders.join('|')})/#`, classes.page)}</IfModule>
`;
}

export function lighttpdFile(base: string): string {
  const list = (headers: Headers): string =>
    Object.entries(headers)
      .map(([name, value]) => `        "${name}" => "${value}",\n`)
      .join('');
  const rule = (condition: string, folder: string): string => `$HTTP["url"] ${condition} {
    setenv.set-response-header = (
${list(headersOf(folder))}    )
}
`;
  const folders = ['assets', 'data', 'embed'] as const;
  return `# lighttpd 1.4: include this file. The built site stands at /srv/zhice${base}; redirects come with it,
# reload after each release.
server.modules += ( "mod_setenv", "mod_redirect" )
server.document-root = "/srv/zhice"
index-file.names = ( "index.html" )
server.error-handler = "${base}404.html"
include "/srv/zhice${base}_deploy/redirects.lighttpd.conf"
mimetype.assign = (
    ".html" => "text/html; charset=utf-8", ".css" => "text/css; charset=utf-8",
    ".js" => "text/javascript; charset=utf-8", ".mjs" => "text/javascript; charset=utf-8",
    ".json" => "application/json; charset=utf-8", ".jsonld" => "application/ld+json; charset=utf-8",
    ".xml" => "application/xml; charset=utf-8", ".svg" => "image/svg+xml",
    ".csv" => "text/csv; charset=utf-8", ".txt" => "text/plain; charset=utf-8",
    ".bib" => "application/x-bibtex; charset=utf-8",
    ".ris" => "application/x-research-info-systems; charset=utf-8",
    ".wasm" => "application/wasm", ".png" => "image/png", ".ico" => "image/x-icon",
    "" => "application/octet-stream",
)
${folders.map((folder) => rule(`=~ "^${base}${folder}/"`, folder)).join('')}${rule(`!~ "^${base}(?:${folders.join('|')})/"`, '')}`;
}
