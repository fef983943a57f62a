/** Where columns that do not fit one page are parted over several. */

/** More columns than this on one page are not tried at once: no page holds them. */
const MOST_ON_A_PAGE = 60;

/**
 * The columns that pages after the first begin with, for widths and the room of a page: as few pages as hold them, parted
 * where the fewest groups reach across (`crossing` counts them before a column), the pages about equally wide. Ten columns
 * of births, seven of deaths and five of marriages on pages for fourteen: [10].
 */
export function pageBreaks(
  widths: readonly number[],
  room: number,
  crossing: (column: number) => number,
): number[] {
  const count = widths.length;
  // best[i]: how to lay out the columns from i on; the pages first, then what is crossed, then how uneven they are.
  const best: { cost: number; next: number }[] = [];
  best[count] = { cost: 0, next: count };
  for (let from = count - 1; from >= 0; from--) {
    let used = 0;
    let found = { cost: Infinity, next: from + 1 };
    for (let to = from; to < count && to - from < MOST_ON_A_PAGE; to++) {
      used += widths[to] ?? 0;
      // A column wider than a page has one of its own.
      if (used > room && to > from) break;
      const rest = best[to + 1]?.cost ?? Infinity;
      const crossed = to + 1 < count ? crossing(to + 1) : 0;
      const free = Math.max(0, room - used) / room;
      const cost = rest + 1000 + crossed * 10 + free * free;
      if (cost < found.cost) found = { cost, next: to + 1 };
    }
    best[from] = found;
  }
  const breaks: number[] = [];
  for (let at = best[0]?.next ?? count; at < count; at = best[at]?.next ?? count) breaks.push(at);
  return breaks;
}
