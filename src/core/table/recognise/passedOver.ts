/** Texts that recognising passes over: lines around the tables, and what was typed for figures. */
import type { Cell } from '../../sheet/grid';
import { encodingOfFont, looksLegacy } from '../../text/legacy';
import { isFigure } from '../columns/figureColumns';
import type { Catalogue } from '../labels/catalogue';
import { columnKey, roleOf } from '../labels/header';
import { orderOfText } from '../labels/order';

/** A figure or a sign in a text that is to whoever looks for tables what a number is: nothing of any form reads so. */
export function isTyped(cell: Cell, catalogue: Catalogue): boolean {
  const { value, formula, error, struck, unclear, font } = cell;
  return (
    typeof value === 'string' &&
    formula === null &&
    !error &&
    struck === undefined &&
    unclear === undefined &&
    encodingOfFont(font) === null &&
    FIGURE_OR_SIGN.test(value) &&
    !isSpokenOf(value, catalogue)
  );
}

const FIGURE_OR_SIGN = /^(?:[-+(]?[0-9][-0-9.,%)]{0,30}|[-–xX…])$/;

/** Neither label nor unit nor heading of any form, neither number nor sign. */
export function saysNothing({ value, error, font }: Cell, catalogue: Catalogue): boolean {
  return (
    typeof value === 'string' &&
    !error &&
    value.trim() !== '' &&
    value.length <= LONGEST &&
    encodingOfFont(font) === null &&
    saysNothingIn(value, catalogue)
  );
}

const LONGEST = 500;

/** Two lines of words that are the same to every form. */
export function areAlike(a: Cell, b: Cell, catalogue: Catalogue): boolean {
  return (
    a.formula === b.formula &&
    a.font === b.font &&
    a.struck === b.struck &&
    saysNothing(a, catalogue) &&
    roleOf(String(a.value)) === roleOf(String(b.value))
  );
}

const saysNothingIn = remembered(
  (text, catalogue) =>
    !(
      isSpokenOf(text, catalogue) ||
      orderOfText(text).length > 0 ||
      columnKey(text) !== null ||
      isFigure({ value: text, text, format: 'General', formula: null })
    ),
);

/** A word or a heading of some form, or what may be one in an old encoding. */
const isSpokenOf = remembered(
  (text, catalogue) =>
    looksLegacy(text) ||
    catalogue.holds(text) ||
    catalogue.headed(text).forms.length > 0 ||
    catalogue.known.some(({ words }) => words.isHeading(text)),
);

const MOST_TEXTS = 2000;

/** Asked of the same texts file after file. */
function remembered(
  ask: (text: string, catalogue: Catalogue) => boolean,
): (text: string, catalogue: Catalogue) => boolean {
  const answers = new WeakMap<Catalogue, Map<string, boolean>>();
  return (text, catalogue) => {
    let texts = answers.get(catalogue);
    if (!texts || texts.size >= MOST_TEXTS) answers.set(catalogue, (texts = new Map<string, boolean>()));
    let known = texts.get(text);
    if (known === undefined) texts.set(text, (known = ask(text, catalogue)));
    return known;
  };
}
