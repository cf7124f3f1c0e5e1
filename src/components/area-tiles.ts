import type { Tile } from '../charts/tile-grid/series.ts';
import { current } from '../domain/area.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { areaById, membersOf, type Area } from '../graph/queries/areas.ts';
import { entryHref } from './href.ts';

/** The tile grid on the page of an area: of its own members, or of the group that a county is in. */
export function areaTiles(
  kb: KnowledgeBase,
  area: Area,
): { host: Area | undefined; tiles: readonly Tile[] } {
  const groups = current(area.data.groups).flatMap(({ of }) => areaById(kb, of) ?? []);
  const host = area.kind === 'region' ? area : groups[0];
  const members = host ? membersOf(kb, host.id) : [];
  const tiles = members.flatMap((member): Tile[] =>
    member.kind === 'county' && member.data.tile
      ? [
          {
            label: labelOf(member),
            column: Number(member.data.tile.column),
            row: Number(member.data.tile.row),
            href: entryHref(member),
            highlighted: member.id === area.id,
          },
        ]
      : [],
  );
  return { host, tiles };
}

/** The short title; else the alias that the title begins with: other aliases may be old names. */
const labelOf = ({ data: { title, shortTitle, aliases } }: Area): string =>
  shortTitle ?? aliases.find((alias) => title.startsWith(alias)) ?? title;
