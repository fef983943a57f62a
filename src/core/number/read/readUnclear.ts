/** Texts of which a part is a mark or is struck out, and nobody can tell which: every way to part them is a reading to ask about. */
import type { Figure, Measure, Reading } from '../figure';
import { raised } from '../../text/raised';
import { ask, asked, figuresOf } from './reading';
import { readText } from './readText';

/** The marks of footnotes: few tables have thirty. */
const MARK = /^(?:\d|[12]\d)$/;

/** "391" with a raised digit is 39; "35 39" and "3539" with a part struck out are 39 or 35. */
export function readUnclear(
  text: string,
  measure: Measure,
  unclear: 'raised' | 'struck',
  unit: string,
): Reading {
  const whole = readText(text, measure, unit);
  if (whole.kind === 'sign' || whole.kind === 'blank') return whole;
  if (unclear === 'struck') return ask(figures(halvesOf(text), measure, unit), 'struckOut');
  const digits = /^(.*?\d)(\d+)\s*$/.exec(text);
  // "39(1)" and "39*" say themselves what is raised.
  if (!digits) return whole.kind === 'figure' && !/\d\s*$/.test(text) ? whole : asked(whole, 'footnote');
  const bare = text.replace(/\s+$/, '');
  const parted: string[] = [];
  for (const length of [1, 2]) {
    const mark = bare.slice(-length);
    if (MARK.test(mark) && mark.length < bare.length) parted.push(bare.slice(0, -length) + raised(mark));
  }
  return ask(figures(parted, measure, unit), 'footnote');
}

/** The new figure stands behind the old one, as a rule. */
function halvesOf(text: string): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length > 1) return words.reverse();
  const [only = ''] = words;
  const middle = only.length / 2;
  return only.length % 2 === 0 ? [only.slice(middle), only.slice(0, middle)] : [];
}

function figures(texts: readonly string[], measure: Measure, unit: string): Figure[] {
  const found: Figure[] = [];
  for (const text of texts) {
    for (const figure of figuresOf(readText(text, measure, unit))) {
      if (!found.some(({ value, decimals }) => value.eq(figure.value) && decimals === figure.decimals))
        found.push(figure);
    }
  }
  return found;
}
