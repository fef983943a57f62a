/** Where the characters of a text stand in the text that it was made from: in stretches that run along with it. */

/** From `at` on, to the next stretch, each character stands one further than the one before. */
export interface Stretch {
  readonly at: number;
  readonly place: number;
}

export type Places = readonly Stretch[];

export function placeAt(places: Places, at: number): number {
  const stretch = places[stretchAt(places, at)];
  return stretch ? stretch.place + at - stretch.at : 0;
}

/** Puts the places of a further piece of text, which begins at `at`, behind those that are there. */
export function addPlaces(places: Stretch[], at: number, more: Places): void {
  for (const stretch of more) places.push({ at: at + stretch.at, place: stretch.place });
}

/** Those of a stretch of the text, counted from its beginning. */
export function placesWithin(places: Places, from: number, until: number): Stretch[] {
  if (until <= from) return [];
  const within: Stretch[] = [{ at: 0, place: placeAt(places, from) }];
  for (let i = stretchAt(places, from) + 1; i < places.length; i++) {
    const stretch = places[i];
    if (!stretch || stretch.at >= until) break;
    within.push({ at: stretch.at - from, place: stretch.place });
  }
  return within;
}

/** The last that begins at a place or before it. */
function stretchAt(places: Places, at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}
