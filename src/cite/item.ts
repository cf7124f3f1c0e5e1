/** The CSL types of what can be cited here. */
export type ItemType =
  'report' | 'dataset' | 'webpage' | 'article-newspaper' | 'standard' | 'document';

/** One thing to cite, in the words of CSL. What no source states is absent, never made up. */
export interface CiteItem {
  /** Unique on the site; letters, digits, dots and hyphens: the key in BibTeX, RIS and CSL-JSON. */
  id: string;
  type: ItemType;
  /** A document of an authority, whatever its type (公文). */
  official?: boolean;
  /** Issuers of a document, writers of a report, publisher of a page; in the order of the source. */
  authors: readonly string[];
  title: string;
  /** Document, report or standard number: 浙政办发〔2021〕30号. */
  number?: string;
  /** Where it appeared: paper, agency, platform, site. */
  container?: string;
  /** ISO year, month or day of issue or of the last change. */
  issued?: string;
  /** Version of a dataset: V2026.11.21. */
  version?: string;
  url?: string;
  /** Where in it: chapter, section, table row, paragraph. */
  locator?: string;
  /** What a reader of the reference must know, such as why it has no date. */
  note?: string;
  /** BCP 47. */
  language: string;
}
