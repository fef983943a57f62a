/** Where a table departs from its form: units, rows, formulas, decimals, old encodings. */
import type { Facts } from '../../core/finding/finding';
import type { UnreadRows } from '../../core/sheet/unreadRows';
import { briefName, fullName, rowName, sheetRow } from '../naming';
import { shortened, shortenedApart } from '../plainText';
import { quoted } from '../printed';
import type { FindingSentences } from '../words';
import { counted, list, naming, ruleText, states } from './phrases';

type FormSentences = Pick<
  FindingSentences,
  | 'unit/differs'
  | 'row/missing'
  | 'row/extra'
  | 'row/label'
  | 'row/moved'
  | 'formula/altered'
  | 'style/decimals'
  | 'text/legacy'
>;

export const form: FormSentences = {
  'unit/differs': ({ facts: { row, label, printed, expected, count, spelling, figure } }) => {
    if (spelling) {
      const [was, shouldBe] = shortenedApart(printed, expected);
      const start =
        count === 1
          ? rowName(row, label)
          : `${String(count)} indicators shorten their unit or spell it otherwise; for example ${briefName({ code: row, label })}`;
      return `${start} prints the unit “${was}” where the form has “${shouldBe}”: better write it as the form does.`;
    }
    if (count > 1) return `None of ${String(count)} rows prints a unit: write them as in the form.`;
    const name = rowName(row, label);
    if (printed === '') return `${name} has no unit: write ${inQuotes(expected)} as in the form.`;
    if (expected === '') return `${name} has the unit ${inQuotes(printed)}, but none in the form: remove it.`;
    const [was, shouldBe] = shortenedApart(printed, expected);
    if (row === '' && label === '')
      return `The line above the table names the unit “${was}”, the form has “${shouldBe}”: please change the unit and all figures to those of the form, or the unit alone if the figures are in “${shouldBe}” already.`;
    if (figure && printed === expected)
      return `${name} has ${shortened(figure.printed, 45)} with the unit “${was}”, which is unusually much: it may have been typed in đồng; if so, please write ${figure.moved}.`;
    if (figure) {
      return `${name} has the unit “${was}”, the form has “${shouldBe}”: please change unit and figure together; ${shortened(figure.printed, 45)} ${shortened(printed)} is ${figure.moved} ${shortened(expected)}.`;
    }
    return `${name} has the unit “${was}”; the form says “${shouldBe}”: write it as in the form.`;
  },

  'row/missing': ({ facts: { rows, after, headings } }) => {
    if (headings) {
      const names = rows.map(fullName);
      return `The table lacks ${counted(rows.length, 'heading')} of the form: ${list(names, 'row', 3)}. They hold no figures; better add them.`;
    }
    const place = after === null ? 'at the top' : `after row ${sheetRow(after)} of the sheet`;
    const [first] = rows;
    const last = rows[rows.length - 1];
    if (!first || !last) return 'The table lacks rows of the form: please add them.';
    if (rows.length === 1) return `The table lacks the row ${fullName(first)} (${place}): please add it.`;
    const count = String(rows.length);
    const sections = rows.filter(({ code }) => !code.includes('.'));
    if (sections.length > 1 && sections[0] === first) {
      const names = sections.map(fullName);
      return `The table lacks ${counted(sections.length, 'section')}, ${count} rows (${place}): ${list(names, 'section', 5)}. Please add them.`;
    }
    const section = rows.every(({ code }, i) => i === 0 || code.startsWith(first.code + '.'));
    return section
      ? `The table lacks section ${fullName(first)}, ${count} rows from ${briefName(first)} to ${briefName(last)} (${place}): please add it.`
      : `The table lacks ${count} rows in succession, from ${fullName(first)} to ${fullName(last)} (${place}): please add them.`;
  },

  'row/extra': ({ facts: { order, label, repeats, figure, filled, unread }, cells }) => {
    if (unread) return unreadRows(unread);
    if (figure) {
      return (
        `Row ${sheetRow(cells[0] ?? '')} of the sheet holds a figure (${figure.cell} has ${shortened(figure.text, 45)}) without number and label: ` +
        'it was not checked; move it to its row, or remove it.'
      );
    }
    const text = [order, label].filter((each) => each !== '').join(' ');
    if (repeats && filled) {
      const blank =
        filled.cells === 0
          ? 'holds no figure'
          : `holds figures in only ${String(filled.cells)} of ${String(filled.of)} cells`;
      return (
        `Row ${sheetRow(cells[0] ?? '')} of the sheet reads ${inQuotes(text)} a second time (already in row ${sheetRow(repeats.cell)}) but ${blank}, so it was not counted: ` +
        'remove it if it is not needed; if it is the total of another part, fill it in and say of which part.'
      );
    }
    if (repeats) {
      return (
        `Row ${sheetRow(cells[0] ?? '')} of the sheet repeats ${briefName(repeats)} ` +
        `(already in row ${sheetRow(repeats.cell)}) and was not counted: compare the two and keep one.`
      );
    }
    return (
      `Row ${sheetRow(cells[0] ?? '')} of the sheet reads ${inQuotes(text)}, which the form does not have: ` +
      'it was not checked; name it as the form does, remove it, or keep it and add it to the form.'
    );
  },

  'row/label': ({ facts: { row, printed, expected, spelling, count }, cells }) => {
    const place = row === '' ? `${sheetRow(cells[0] ?? '')} of the sheet` : shortened(row);
    const [was, shouldBe] = shortenedApart(printed, expected);
    if (count > 1)
      return `${String(count)} labels are written without accents (row ${place} has “${was}”, the form has “${shouldBe}”): please write them with accents.`;
    const start = `Row ${place} reads “${was}”, but “${shouldBe}” in the form`;
    return spelling
      ? `${start}: please correct the spelling.`
      : `${start}: it may be another indicator, please check the label and the figure.`;
  },

  'row/moved': ({ facts, cells }) =>
    facts.reason === 'order' ? movedRows(facts, cells) : renumberedRows(facts),

  'formula/altered': ({ facts: { quantity, formula, expected, unclear, count }, rule }) => {
    if (unclear) {
      const name = naming(null);
      const start =
        count === 1
          ? `${name.full(quantity)} has the formula “${shortened(formula)}”, which takes figures from elsewhere or uses functions`
          : `${String(count)} cells have formulas (for example ${name.short(quantity)}: “${shortened(formula)}”) that take figures from elsewhere or use functions`;
      return `${start} that cannot be compared with the form: please check by hand.`;
    }
    const should =
      rule === null || (quantity.called !== undefined && expected !== '')
        ? `other than the form’s “${shortened(expected, 120)}”`
        : `which does not follow the form’s rule ${ruleText(rule)}`;
    return (
      `${naming(rule).full(quantity)} has the formula “${shortened(formula)}”, ${should}: ` +
      'please check it or use the form’s formula.'
    );
  },

  'style/decimals': ({ facts: { rates, decimals, usual } }) => {
    const name = naming(null);
    const examples = decimals.map((count) => {
      const printed = rates.filter(({ figure }) => figure?.decimals === count);
      const rate = printed.find(({ figure }) => figure && !isPlain(figure.value.toString())) ?? printed[0];
      const digits = counted(count, 'decimal');
      return rate ? `${name.short(rate)} ${states(rate)} (${digits})` : digits;
    });
    return (
      `The rates of this table have differing numbers of decimals: ${list(examples, 'way')}. ` +
      `Please write ${counted(usual, 'decimal')} throughout.`
    );
  },

  'text/legacy': ({ facts: { encoding, sample, reads }, cells }) =>
    `${counted(cells.length, 'cell')} ${cells.length === 1 ? 'uses' : 'use'} the old ${encoding} encoding ` +
    `(${inQuotes(sample)} reads ${inQuotes(reads)}): please convert to Unicode.`,
};

/** Rows that no table was made of. */
function unreadRows(unread: readonly UnreadRows[]): string {
  const [first] = unread;
  if (!first) return '';
  const places = list(unread.map(placeOf), 'place', 3);
  const { cell, text } = first.figure;
  const has = `${places.charAt(0).toUpperCase()}${places.slice(1)} hold figures (${cell} has ${quoted(text)}, for example)`;
  return first.likely
    ? `${has} that could not be read as part of this table and were not checked: if the table goes on there, put them right under it, or print the headings of its columns above them and let their numbers go on.`
    : `${has} that belong to no table and were not checked: please compare them yourself if they are reported.`;
}

/** "rows 3–8 of the sheet “Page 2”" */
function placeOf({ sheet, first, last, here }: UnreadRows): string {
  const rows = first === last ? `row ${String(first)}` : `rows ${String(first)}–${String(last)}`;
  return here ? `${rows} of this sheet` : `${rows} of the sheet “${shortened(sheet)}”`;
}

function inQuotes(text: string): string {
  return `“${shortened(text)}”`;
}

/** 0 and 100 need no decimals. */
function isPlain(value: string): boolean {
  return value === '0' || value === '100';
}

function movedRows({ rows }: Facts['row/moved'], cells: readonly string[]): string {
  const names = list(rows.map(fullName), 'row', 3);
  const stands = rows.length === 1 ? 'stands' : 'stand';
  return `${names} ${stands} in row ${sheetRow(cells[0] ?? '')} of the sheet, out of the form’s order: please move ${rows.length === 1 ? 'it' : 'them'} back.`;
}

function renumberedRows({ rows }: Facts['row/moved']): string {
  const [first] = rows;
  const numbered = (order: string): string =>
    order === '' ? 'has no number' : `has the number ${quoted(order)}`;
  if (first && rows.length === 1) {
    return `${fullName(first)} ${numbered(first.printedOrder)}, but ${quoted(first.order)} in the form: write it as in the form.`;
  }
  const each = rows.map(
    (row) => `${briefName(row)} ${numbered(row.printedOrder)} (${quoted(row.order)} in the form)`,
  );
  return `${String(rows.length)} rows in succession are numbered otherwise than in the form: ${list(each, 'row', 3)}. Please see whether a row was put in or left out.`;
}
