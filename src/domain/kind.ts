/** The kinds of entry, their folder under `content/` and the first segment of their URL. */
export const kinds = [
  'plan',
  'measure',
  'county',
  'region',
  'indicator',
  'source',
  'term',
] as const;

export type Kind = (typeof kinds)[number];

export const folderOf: Record<Kind, string> = {
  plan: 'plans',
  measure: 'measures',
  county: 'counties',
  region: 'regions',
  indicator: 'indicators',
  source: 'sources',
  term: 'terms',
};

const kindByFolder = new Map(kinds.map((kind) => [folderOf[kind], kind]));

/** The kind whose entries live in `folder`, or undefined for any other folder. */
export const kindOfFolder = (folder: string): Kind | undefined => kindByFolder.get(folder);
