import { entryPath } from '../domain/address.ts';
import type { PlaceInPlan } from '../graph/queries/plan-order.ts';

/** The plan and chapters above a measure, as links for its breadcrumb; empty outside any plan. */
export const placeTrail = (place: PlaceInPlan | undefined): { label: string; to: string }[] =>
  place
    ? [
        { label: place.plan.data.title, to: entryPath(place.plan) },
        ...place.trail.slice(0, -1).map((section) => ({
          label: [section.number, section.title].filter(Boolean).join(' '),
          to: `${entryPath(place.plan)}#${section.id}`,
        })),
      ]
    : [];
