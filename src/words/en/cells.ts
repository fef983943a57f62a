/** What is found in a single cell: no figure, no clear figure, a figure out of its domain or stored otherwise. */
import type { Facts, FindingWith, Room } from '../../core/finding/finding';
import type { Figure, Flag } from '../../core/number/figure';
import type { Quantity } from '../../core/rule/quantity';
import { figureText } from '../expression';
import { shortened } from '../plainText';
import { quoted } from '../printed';
import { tellingFlags } from '../tellingFlags';
import type { FindingSentences } from '../words';
import { flags, mending } from './flags';
import { nameOfRow, sheetRow } from '../naming';
import { originsText } from './table/following';
import { counted, list, naming, states } from './phrases';

type Cells = Pick<FindingSentences, 'cell/missing' | 'cell/unreadable' | 'cell/domain' | 'cell/stored'>;

export const cells: Cells = {
  'cell/missing': (finding) => missing(finding),
  'cell/unreadable': (finding) => unreadable(finding),
  'cell/domain': ({ facts: { quantity, reason }, expected }) => {
    const start = `${naming(null).full(quantity)} ${states(quantity)}`;
    switch (reason) {
      case 'negative':
        return `${start}, but this figure cannot be less than 0: please check.`;
      case 'fraction': {
        return `${start}, but the unit ${quoted(quantity.unit)} takes whole numbers only${lostThousands(expected)}: please check.`;
      }
      case 'heading':
        return `${start}, yet the form wants no figure in this heading row${quantity.unit === '' ? '' : ` (although it prints the unit ${quoted(quantity.unit)})`}: please confirm, and move or remove it if it was typed here by mistake.`;
      case 'notYesNo':
        return `${start}, but only 0 or 1 may stand here: write 1 for yes or 0 for no.`;
    }
  },
  'cell/stored': (finding) => stored(finding),
};

function missing({
  facts: { quantity, derived, reason, count, beside, merge, room, dues },
  rows,
  cells,
}: FindingWith<'cell/missing'>): string {
  if (dues) return blankRow(quantity, cells, dues);
  if (count > 1 && beside)
    return `${counted(count, 'figure cell')} of the table are blank (${cells[0] ?? ''} to ${cells[cells.length - 1] ?? ''}), but the cells beside them in the same rows have figures (${beside.cell} has ${quoted(beside.text)}): the whole block may have been typed one column away, please move it to its own column.`;
  if (count > 1 && reason !== 'merged')
    return `No figure has been entered yet (${counted(count, 'blank cell')}): enter the figures and check again.`;
  const name = naming(null).full(quantity);
  const value = derived ? figureText(derived) : '';
  switch (reason) {
    case 'headingWithUnit':
      return (
        `${name} is a heading without a figure, yet it prints the unit ${quoted(quantity.unit)}: ` +
        'please confirm; if no figure is due in this row, remove the unit.'
      );
    case 'notCalculated': {
      const known = derived ? ` (the related rows give ${value})` : '';
      return `${name} has a formula without a result${known}: open the file in Excel, save it and check again.`;
    }
    case 'merged':
      if (count > 1)
        return `${list(rows, 'row', 6)} have no cells of their own, being merged into ${merge ?? ''}: one figure stands for several rows; please unmerge and write a figure for each row.`;
      return `${name} has no cell of its own, being merged into ${merge ?? ''}: one figure stands for several rows; please unmerge and write a figure for each row.`;
    case 'emptyResult':
      return derived
        ? `${name} has a formula that gives nothing, yet the related rows give ${value}: please write ${value} or mend the formula.`
        : `${name} has a formula that gives nothing: please write a figure, or “-” if there is none, or mend the formula.`;
    case 'sign':
      return `${name} ${states(quantity)}, yet the related rows give ${value}: better write ${value}.`;
    case 'blank':
      if (beside) {
        const known = derived && value !== beside.text ? `; the related rows give ${value}` : '';
        const where =
          sheetRow(beside.cell) === sheetRow(quantity.cell) ? 'the next cell' : 'the heading right above,';
        return `${name} has no figure, but ${where} ${beside.cell} holds ${quoted(beside.text)}${known}: it may have been typed one cell off; please move it to ${quantity.cell}.`;
      }
      if (derived) return `${name} has no figure; the related rows give ${value}: write ${value}.`;
      if (room) return `${name} has no figure; ${roomText(room)}.`;
      return quantity.measure === 'yesNo'
        ? `${name} has no figure: write 1 for yes or 0 for no.`
        : `${name} has no figure: write it, or “-” if nothing arose, or “…” if it is not yet collected.`;
  }
}

function unreadable({
  facts: { quantity, flags: all, readings, count, derived, because = [] },
  expected,
  cells,
}: FindingWith<'cell/unreadable'>): string {
  const telling = tellingFlags(all);
  if (all.includes('allStruck') && count > 1) return struckRow(quantity, cells);
  if (count > 1) return sameQuestion(quantity, telling, readings, count);
  const why = telling.map((flag) => flags[flag]).join('; ');
  const start = `${naming(null).full(quantity)} ${states(quantity)}`;
  if (because.length > 0) {
    const known = derived ? `; the related rows give ${figureText(derived)}` : '';
    return `${start} because its formula takes ${originsText(because)}${known}.`;
  }
  if (derived === null) {
    return `${start}: the whole is 0, so there is no rate; please write ${quoted(expected)}.`;
  }
  if (derived) {
    return `${start} (${why}); the related rows give ${figureText(derived)}: please mend the formula or write ${figureText(derived)}.`;
  }
  if (all.includes('allStruck'))
    return `${start}, but ${flags.allStruck}, and nobody can tell whether it counts: ${mending.allStruck ?? ''}.`;
  if (all.includes('tooManyDigits')) {
    return `${start}: ${flags.tooManyDigits}; please check, a digit may be too many or two figures run together.`;
  }
  const [first, second] = readings.map(figureText);
  if (first !== undefined && second !== undefined) {
    return `${start}, which reads as ${first} or ${second} (${why}): please confirm which and write it again.`;
  }
  if (first !== undefined) return `${start}, perhaps ${first} (${why}): please confirm and write ${first}.`;
  if (all.includes('englishDecimal') && quantity.measure === 'count')
    return `${start} (${why}), but ${quantity.unit === '' ? 'this figure' : `the unit ${quoted(quantity.unit)}`} takes whole numbers only: please check and write a whole number.`;
  const mend = telling.map((flag) => mending[flag]).find((each) => each !== undefined);
  return `${start}, which is no clear figure (${why}): ${mend ?? 'write a single figure'}.`;
}

/** "by the related rows it is at most 12: write it …" */
function roomText({ least, most }: Room): string {
  const [from, to] = [figureText(least), most ? figureText(most) : ''];
  if (most && least.value.gt(most.value))
    return 'by the related rows no figure is right: check those rows first, then write it';
  if (most && least.value.eq(most.value))
    return `by the related rows it can only be ${from}: please check and write ${from}`;
  const none = least.value.eq(0) ? ', or “-” if nothing arose' : '';
  const within = !most ? `at least ${from}` : least.value.eq(0) ? `at most ${to}` : `from ${from} to ${to}`;
  return `by the related rows it is ${within}: write it${none}, or “…” if it is not yet collected`;
}

/** "2.654" typed into an English Excel is 2,654 there. */
function lostThousands(meant: string): string {
  return meant === ''
    ? ''
    : `; perhaps ${shortened(meant, 45)}, if Excel took the thousands dot for a decimal mark`;
}

function stored({ facts, expected }: FindingWith<'cell/stored'>): string {
  const { quantity, reason, count } = facts;
  const name = naming(null);
  const value = shortened(facts.stored, 45);
  const tidied = shortened(expected, 45);
  switch (reason) {
    case 'shownDiffers':
      return (
        `${name.full(quantity)} displays ${quoted(quantity.printed)}, but the cell stores ${value}: ` +
        'see which is right, then mend the value or the cell’s format.'
      );
    case 'scaled': {
      const shown = `displays ${quoted(quantity.printed)}, but the cell stores ${value}`;
      return count > 1
        ? `${counted(count, 'cell')} show figures that their format divides (${name.full(quantity)} ${shown}, for example): they are printed wrong; please change the format of these cells.`
        : `${name.full(quantity)} ${shown}, since its format divides the figure: it is printed wrong; please change the format.`;
    }
    case 'hidden':
      if (count > 1)
        return `${counted(count, 'cell')} show nothing since their format hides the figures (${name.full(quantity)} stores ${value}, for example): please change the format of these cells.`;
      return `${name.full(quantity)} shows nothing since the cell's format hides the figure, while ${value} is stored: please change the format.`;
    case 'hiddenFraction':
      return (
        `${name.full(quantity)} displays ${quoted(quantity.printed)}, but the cell stores ${value}, a hidden fraction ` +
        `where the unit ${quoted(quantity.unit)} takes whole numbers${lostThousands(expected === facts.stored ? '' : expected)}: write the whole number.`
      );
    case 'tidy': {
      if (count > 1) return sameHabit(quantity, facts.flags, expected, count);
      const start = `${name.full(quantity)} ${states(quantity)}`;
      const telling = tellingFlags(facts.flags);
      const why = telling.map((flag) => flags[flag]).join('; ');
      if (telling.join() === 'struckOut')
        return `${start}, but ${why}: please confirm that ${tidied} is right, then delete that.`;
      return `${start}, which reads as ${tidied} (${why}): write ${tidied}.`;
    }
    case 'textNumbers':
      return (
        (count === 1
          ? `${name.full(quantity)} ${states(quantity)} as text`
          : `${counted(count, 'figure')} are stored as text (for example ${name.short(quantity)} ${states(quantity)})`) +
        ', so Excel’s SUM passes over ' +
        (count === 1 ? 'it' : 'them') +
        ': convert to numbers.'
      );
  }
}

function struckRow(quantity: Quantity, cells: readonly string[]): string {
  const [first, last] = [cells[0] ?? '', cells[cells.length - 1] ?? ''];
  return `${nameOfRow(quantity)} has all of its ${String(cells.length)} figures (${first} to ${last}) struck out, and nobody can tell whether the row counts: please take the strike off if it does; if not, remove the row and check the totals.`;
}

/** “Xã Khun Há” has no figure in any of its 11 cells (C9 to M9); … */
function blankRow(
  quantity: Quantity,
  cells: readonly string[],
  dues: NonNullable<Facts['cell/missing']['dues']>,
): string {
  const [first, last] = [cells[0] ?? '', cells[cells.length - 1] ?? ''];
  const start = `${nameOfRow(quantity)} has no figure in any of its ${String(cells.length)} cells (${first} to ${last})`;
  if (dues.length === 0) return `${start}: enter the figures, “-” for none, “…” for not collected.`;
  const known = list(
    dues.map(({ cell, figure }) => `${cell} is ${figureText(figure)}`),
    'cell',
    3,
  );
  return `${start}; by the related rows ${known}: write these if the totals are right, or check the totals.`;
}

function sameQuestion(
  quantity: Quantity,
  telling: readonly Flag[],
  readings: readonly Figure[],
  count: number,
): string {
  const example = `${naming(null).short(quantity)} ${states(quantity)}`;
  const [first, second] = readings.map(figureText);
  if (telling.includes('percentScale')) {
    return (
      `${counted(count, 'rate')} lie between 0 and 1 and may be per cent or fractions (for example ${example}, ` +
      `which is ${first ?? ''}% or ${second ?? ''}%): please confirm; if 1 means 100%, give these cells a percent format or multiply by 100.`
    );
  }
  const why = telling.map((flag) => flags[flag]).join('; ');
  const start = `${counted(count, 'cell')} are written in one way: ${why} (for example ${example}`;
  if (first === undefined) {
    const mend = telling.map((flag) => mending[flag]).find((each) => each !== undefined);
    return `${start}), which is no clear figure: ${mend ?? 'write single figures'}.`;
  }
  const reads = second === undefined ? `perhaps ${first}` : `which is ${first} or ${second}`;
  return `${start}, ${reads}): please confirm and write a dot between thousands and a comma before decimals.`;
}

function sameHabit(quantity: Quantity, all: readonly Flag[], reads: string, count: number): string {
  const why = tellingFlags(all)
    .map((flag) => flags[flag])
    .join('; ');
  const example = `${naming(null).short(quantity)} ${states(quantity)}`;
  return `${counted(count, 'cell')} are written in one way: ${why} (for example ${example}): write plain figures, such as ${shortened(reads, 45)}.`;
}
