import { targetTypes } from '../domain/figure.ts';

/** Anchors of every page, whatever it shows. */
const everywhere = [
  'dialog-search',
  'main',
  'nav',
  'search',
  'site-search',
  'term-card-text',
  'top',
];

/** Anchors of the parts of the pages of entries. */
const parts = [
  ...['about', 'above', 'activities', 'areas', 'below', 'carries-out', 'cite', 'contents'],
  ...['figures', 'files', 'gaps', 'history', 'in-series', 'indicators', 'keywords', 'measures'],
  ...['members', 'neighbours', 'observations', 'plans', 'progress', 'readings', 'recent'],
  ...['relations', 'reported', 'revisions', 'source', 'sources', 'targets', 'targets-state'],
  ...['text', 'tiles', 'timeline-section', 'ways'],
];

/** Anchors that the pages of entries make: of a series, of the way to a higher plan, inside charts. */
const made = [
  new RegExp(`^area-.+-(?:${targetTypes.join('|')})$`),
  /^flow-/,
  /^(?:body-chart|bullet|chart|tile-grid|timeline|ways)-.*(?:title|desc|(?:gate|band)-\d+|row-\d+-\d+)$/,
];

/** Whether the page of an entry may have this anchor by itself. */
export const isPageAnchor = (id: string): boolean =>
  everywhere.includes(id) || parts.includes(id) || made.some((form) => form.test(id));

/** Whether the index of a kind has this anchor by itself, beside the ids of plans, regions and themes. */
export const isIndexAnchor = (id: string): boolean => everywhere.includes(id) || id === 'no-group';
