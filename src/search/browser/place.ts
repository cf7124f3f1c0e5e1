/** How far the lists of a search page were unfolded and where it stood; kept in its history entry. */
export interface Place {
  /** Results shown, list by list. */
  shown: number[];
  /** CSS pixels from the top of the page. */
  top: number;
}

/** What `keepPlace` left in an entry of the history. */
export function placeIn(state: unknown): Place | undefined {
  const { shown, top } = (state ?? {}) as Partial<Place>;
  return Array.isArray(shown) && typeof top === 'number' ? { shown, top } : undefined;
}

export function keepPlace(results: HTMLElement): void {
  const lists = results.querySelectorAll('.results');
  const place: Place = { shown: Array.from(lists, (list) => list.children.length), top: scrollY };
  history.replaceState(place, '');
}
