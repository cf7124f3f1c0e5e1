import type { APIRoute } from 'astro';

import { href } from '../components/href.ts';
import { getContent } from '../content.ts';
import { searchWords } from '../i18n/search.ts';
import { escapeXml } from '../markup/escape.ts';

/** OpenSearch description: lets a browser search this site from its address bar. */
export const GET: APIRoute = async ({ site }) => {
  const { kb } = await getContent();
  const address = (path: string): string => escapeXml(new URL(href(path), site).href);
  const shortName = escapeXml([...kb.site.name].slice(0, 16).join(''));
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${shortName}</ShortName>
  <Description>${escapeXml(`${searchWords.title} ${kb.site.name}`)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${escapeXml(kb.site.language)}</Language>
  <Image height="16" width="16" type="image/svg+xml">${address('/icon.svg')}</Image>
  <Url type="text/html" method="get" template="${address('/search/')}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(body, {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
