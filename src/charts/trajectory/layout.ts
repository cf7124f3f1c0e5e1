import type { Segment } from '../box.ts';
import { radiusOf } from '../marker.ts';
import type { Marker } from '../marker.ts';
import type { Placement } from '../place-labels.ts';
import { isUncertain } from '../value.ts';
import { textWidth } from '../text-width.ts';
import { axesOf } from './axes.ts';
import type { Axes } from './axes.ts';
import { gateOf } from './gate.ts';
import type { Gate } from './gate.ts';
import { placePathLabel, placeTrajectoryLabels } from './label.ts';
import type { Stage, TrajectoryLabel } from './label.ts';
import { trajectorySeries } from './series.ts';
import type { RoledValue, TrajectoryInput, TrajectorySeries } from './series.ts';

export interface Mark extends Marker {
  value: RoledValue;
}

export interface Shapes {
  marks: readonly Mark[];
  gates: readonly Gate[];
  stretches: readonly (Segment & { gap: boolean })[];
  paths: readonly Segment[];
}

export interface TrajectoryLayout extends Axes, Shapes {
  labels: readonly TrajectoryLabel[];
  pathLabel?: Placement;
}

/** Everything with its place, in units of the viewBox. The input holds at least one drawable value. */
export function layoutTrajectory(input: TrajectoryInput): TrajectoryLayout {
  const series = trajectorySeries(input);
  const layout = arrange(input, series, false);
  const nameless = layout.paths.length > 0 && !layout.pathLabel;
  return nameless ? arrange(input, series, true) : layout;
}

function arrange(
  input: TrajectoryInput,
  series: TrajectorySeries,
  pathInHeader: boolean,
): TrajectoryLayout {
  const axes = axesOf(input, series.values, pathInHeader);
  const shapes = shapesOf(series, axes);
  const stage = stageOf(axes, shapes, input.unit);
  const labels = placeTrajectoryLabels(stage);
  const pathLabel = pathInHeader ? undefined : placePathLabel(stage, labels);
  return { ...axes, ...shapes, labels, ...(pathLabel && { pathLabel }) };
}

function shapesOf({ values, stretches, paths }: TrajectorySeries, axes: Axes): Shapes {
  const { place, plot, reach } = axes;
  return {
    marks: values.map((value) => ({
      ...place(value),
      value,
      kind: value.kind,
      hollow: isUncertain(value),
      radius: value.role === 'interim-target' ? 5 : radiusOf[value.kind],
    })),
    gates: values
      .filter(({ role }) => role === 'target')
      .map((target) => gateOf(target, place(target), plot, reach)),
    stretches: stretches.map(({ from, to, gap }) => ({ from: place(from), to: place(to), gap })),
    paths: paths.map(([from, to]) => ({ from: place(from), to: place(to) })),
  };
}

/** What labels must not cover (bands, names of years), and what they should not (lines). */
function stageOf(axes: Axes, shapes: Shapes, unit: string): Stage {
  const { plot, height, room, ticks, years, reach } = axes;
  const { marks, gates, stretches, paths } = shapes;
  const bottom = plot.y + plot.height;
  const ends = years.map(({ at, text }) => at + textWidth(text, room.small) / 2);
  const right = Math.max(plot.x + plot.width, ...ends);
  const zero = ticks.filter(({ text }) => text === '0');
  return {
    marks,
    unit,
    room,
    reach,
    bounds: { x: plot.x, y: plot.y, width: room.width - plot.x, height: height - plot.y },
    obstacles: [
      ...gates.flatMap(({ band }) => (band ? [band] : [])),
      { x: plot.x, y: bottom, width: right - plot.x, height: height - bottom },
    ],
    lines: [
      ...stretches,
      ...paths,
      ...gates.map(({ edge }) => edge),
      ...zero.map(({ at }) => ({
        from: { x: plot.x, y: at },
        to: { x: plot.x + plot.width, y: at },
      })),
    ],
    paths,
  };
}
