import type { Segment } from '../box.ts';
import { labels } from '../labels.ts';
import { measures } from '../size.ts';
import { headingLines, keyOf } from './layout.ts';
import type { FlowLayout, FlowLine } from './layout.ts';
import { layoutNode } from './node.ts';
import type { FlowNode } from './node.ts';
import { flowSeries } from './series.ts';
import type { FlowInput } from './series.ts';

const indent = 42;
const stem = 8;

/** For narrow screens: each measure of the higher plan, and under it those that carry it out. */
export function layoutFlowList(input: FlowInput): FlowLayout {
  const room = measures[input.size === 'compact' ? 'compact' : 'narrow'];
  const series = flowSeries(input);
  const key = keyOf(series, room);
  const title = `${input.higher.heading} → ${input.lower.heading}`;
  const headings = headingLines(title, 0, key.height, room.width, room);
  let y = (headings.at(-1)?.y ?? key.height) + room.font * 0.9;
  const higher: FlowNode[] = [];
  const lower: FlowNode[] = [];
  const lines: FlowLine[] = [];
  const stems: Segment[] = [];
  for (const measure of series.higher) {
    const node = layoutNode(measure, { x: 0, y }, room.width, room);
    higher.push(node);
    y += node.box.height + 2;
    const from = { x: stem, y: y - 2 };
    for (const child of series.lower) {
      const link = series.links.find(
        (each) => each.higher === measure.id && each.lower === child.id,
      );
      if (!link) continue;
      const below = layoutNode(child, { x: indent, y }, room.width - indent, room);
      lower.push(below);
      const to = { x: indent - 4, y: below.lines[0]!.y - room.font * 0.35 };
      lines.push({ link, from: { x: stem, y: to.y }, to });
      y += below.box.height + 2;
    }
    stems.push({ from, to: { x: stem, y: lines.at(-1)!.to.y } });
    y += room.font * 0.8;
  }
  const { unlinked } = series;
  const counts = [
    { heading: input.higher.heading, count: unlinked.higher },
    { heading: input.lower.heading, count: unlinked.lower },
  ].filter(({ count }) => count > 0);
  const notes = counts.flatMap(({ heading, count }) => {
    const text = `${heading}：${labels.flow.unlinked(count)}`;
    return headingLines(text, 0, 0, room.width, { ...room, font: room.small }).map((line) => {
      y += room.small * 1.35;
      return { ...line, y };
    });
  });
  const height = y + room.small * 0.6;
  return { room, height, key, headings, higher, lower, lines, stems, notes };
}
