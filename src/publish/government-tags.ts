import type { Site } from '../domain/site.ts';

export interface TaggedPage {
  title: string;
  description?: string | undefined;
  address: string;
  /** Title of the column (kind) that the page belongs to. */
  column?: string | undefined;
  /** Date of the newest revision; only on the page of an entry. */
  revised?: string | undefined;
  keywords?: readonly string[];
}

/**
 * The page tags of Chinese government sites (annex to 国办发〔2017〕47号), only where site.yaml has
 * `government`: no site passes for a government's by default, and no code is made up.
 */
export function governmentTags(
  site: Site,
  origin: string,
  page: TaggedPage,
): { name: string; content: string }[] {
  const { government } = site;
  if (!government) return [];
  const { title, description, address, column, revised, keywords = [] } = page;
  const tags: [string, string | undefined][] = [
    ['SiteName', site.name],
    ['SiteDomain', new URL(origin).hostname],
    ['SiteIDCode', government.siteIdCode],
    ['ColumnName', column],
    ...(revised === undefined
      ? []
      : ([
          ['ArticleTitle', title],
          ['PubDate', `${revised} 00:00`],
          ['ContentSource', government.sponsor ?? site.publisher],
          ['Keywords', keywords.join(',') || undefined],
          ['Description', description],
          ['Url', address],
        ] as [string, string | undefined][])),
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
