/** Replaces stretches of a text, each counted in the text as it was. */

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** splice("abcd", [{start: 1, end: 3, text: "X"}]) is "aXd"; insertions at one place keep their order. */
export function splice(source: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new Error(`Splices overlap at ${start}`);
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}
