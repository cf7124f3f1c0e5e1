import type { Entry, KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { byPinyin } from '../../src/domain/pinyin-order.ts';
import { zh } from '../../src/i18n/zh.ts';
import {
  facetNames,
  type FacetColumn,
  type FacetName,
  type Facets,
} from '../../src/search/manifest.ts';
import { dateOf, facetsOf } from '../../src/search/records.ts';

/** Columns of facet values in the order of the records, for filters, counts and sorting. */
export function facetsFile(entries: readonly Entry[], kb: KnowledgeBase): Facets {
  const values = entries.map((entry) => facetsOf(entry, kb));
  const columns = Object.fromEntries(
    facetNames.map((name) => [
      name,
      column(
        values.map((value) => value[name]),
        labels(name, kb),
      ),
    ]),
  ) as Record<FacetName, FacetColumn>;
  const order = entries
    .map((entry, index) => ({ index, title: entry.data.title }))
    .sort((a, b) => byPinyin.compare(a.title, b.title));
  const ranks: string[] = [];
  for (const [rank, { index }] of order.entries()) ranks[index] = rank.toString(36);
  return {
    columns,
    dates: entries.map((entry) => dateOf(entry, kb)).join(','),
    byName: ranks.join(','),
  };
}

function column(rows: readonly string[][], label: (id: string) => string): FacetColumn {
  const ids = [...new Set(rows.flat())];
  const indexes = new Map(ids.map((id, index) => [id, index.toString(36)]));
  return {
    values: ids.map((id) => [id, label(id)]),
    rows: rows.map((row) => row.map((id) => indexes.get(id)).join(' ')).join(','),
  };
}

function labels(name: FacetName, kb: KnowledgeBase): (id: string) => string {
  switch (name) {
    case 'area':
    case 'plan':
      return (id) => kb.entries.get(id)?.data.title ?? id;
    case 'theme':
      return (id) => kb.site.themes.find((theme) => theme.id === id)?.title ?? id;
    case 'year':
      return (id) => `${id}年`;
    case 'binding':
      return (id) => zh.bindings[id as keyof typeof zh.bindings];
  }
}
