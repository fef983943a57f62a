/** Habits of a whole table, each said once: digits cut off, several answers to 0/0, differing decimals. */
import { writeFigure } from '../../number/write';
import type { Quantity } from '../../rule/quantity';
import type { Finding, FindingWith, TruncatedRate } from '../../finding/finding';
import type { Readings } from '../../table/readings';
import { finding } from '../../finding/report';

function isCode<Code extends Finding['code']>(
  code: Code,
): (finding: Finding) => finding is FindingWith<Code> & Finding {
  return (each): each is FindingWith<Code> & Finding => each.code === code;
}

function without(findings: readonly Finding[], taken: readonly Finding[]): Finding[] {
  return findings.filter((each) => !taken.includes(each));
}

/** Top to bottom, so that the order of a form's rules never shows. */
function inSheetOrder(a: Quantity, b: Quantity): number {
  return a.at && b.at ? a.at.row - b.at.row || a.at.column - b.at.column : 0;
}

/**
 * An office that cuts digits off does so everywhere: two rates or more that
 * agree only when cut, and more of them than of rates that agree only when
 * rounded (`roundedOnly` counts those), are one habit.
 */
export function sayTruncationOnce(findings: readonly Finding[], roundedOnly: number): Finding[] {
  const cut = findings
    .filter(isCode('rate/truncated'))
    .filter((each) => each.facts.rates.every((rate) => rate.how === 'cutOff'));
  if (cut.length < 2 || cut.length <= roundedOnly) return findings.slice();
  return without(findings, cut).concat(mergeRates(cut));
}

function mergeRates(cut: readonly (FindingWith<'rate/truncated'> & Finding)[]): Finding[] {
  const first = cut[0];
  if (!first) return [];
  const rates = cut
    .reduce<TruncatedRate[]>((all, each) => all.concat(each.facts.rates), [])
    .sort((a, b) => inSheetOrder(a.rate, b.rate));
  return [
    finding({
      code: 'rate/truncated',
      severity: first.severity,
      rows: rates.map(({ rate }) => rate.row),
      cells: rates.map(({ rate }) => rate.cell),
      at: rates[0]?.rate.at ?? null,
      printed: rates.map(({ rate }) => rate.printed).join('; '),
      expected: rates.map(({ rounded }) => writeFigure(rounded)).join('; '),
      facts: { rates },
    }),
  ];
}

/**
 * All rates of 0/0 that print a number are one finding; where they print
 * different things, the blank ones and the signs are among the conventions.
 */
export function sayZeroOverZeroOnce(
  findings: readonly Finding[],
  blank: readonly Quantity[],
  sign: string,
): Finding[] {
  const kept: Finding[] = findings.filter((each) => each.code !== 'rate/undefined');
  const zeroOverZero = findings.some((each) => each.code === 'rate/undefined' && !each.facts.noBase);
  if (!zeroOverZero) kept.push(...blankZeroOverZero(blank, sign));
  for (const noBase of [false, true]) {
    const said = findings.filter(isCode('rate/undefined')).filter((each) => each.facts.noBase === noBase);
    const first = said[0];
    if (!first) continue;
    const numbers = said
      .reduce<Quantity[]>((all, each) => all.concat(each.facts.rates), [])
      .sort(inSheetOrder);
    const rates = noBase ? numbers : numbers.concat(conventionsBeside(numbers, blank));
    const conventions = rates
      .map((rate) => rate.printed)
      .filter((printed, i, all) => all.indexOf(printed) === i);
    const alone = rates.length === 1 ? first : null;
    const merged: FindingWith<'rate/undefined'> = {
      ...finding({
        code: 'rate/undefined',
        severity: first.severity,
        rows: rates.map((rate) => rate.row),
        cells: rates.map((rate) => rate.cell),
        at: rates[0]?.at ?? null,
        printed: conventions.join('; '),
        expected: first.expected,
        values: [first.expected],
        facts: { rates, conventions, sign: first.facts.sign, noBase },
      }),
      rule: alone?.rule ?? null,
      source: first.source,
      label: first.label,
    };
    kept.push(merged);
  }
  return kept;
}

/** A rate of 0/0 left blank is right to have no number; that none is due is said by the sign, as filling writes it. */
function blankZeroOverZero(blank: readonly Quantity[], sign: string): Finding[] {
  const rates = conventionsBeside([], blank);
  if (rates.length === 0) return [];
  return [
    finding({
      code: 'rate/undefined',
      severity: 'info',
      rows: rates.map((rate) => rate.row),
      cells: rates.map((rate) => rate.cell),
      at: rates[0]?.at ?? null,
      printed: '',
      expected: sign,
      values: [sign],
      facts: { rates, conventions: [''], sign, noBase: false },
    }),
  ];
}

/** Blank cells count as a convention of their own beside printed numbers; an agreed sign is what all should become. */
function conventionsBeside(numbers: readonly Quantity[], blank: readonly Quantity[]): Quantity[] {
  const seen = numbers.map((each) => each.cell);
  return blank.filter((each) => each.absence === 'blank' && each.cell !== '' && !seen.includes(each.cell));
}

/**
 * 100 and 0 need no decimals; all other rates of a table should have as many
 * as most of them have, the more where that is undecided: one rate of three
 * decimals among nine of two is the one to change. Beside rates with decimals
 * 83 is 83,0, of which the sheet drops the zero: it tells of no habit.
 */
export function checkDecimals(readings: Readings): Finding[] {
  const rates = readings.cells.filter(
    ({ quantity }) => quantity.measure === 'rate' && quantity.figure && !quantity.sign,
  );
  const uses: number[] = [];
  for (const { quantity } of rates) {
    const figure = quantity.figure;
    if (!figure || (figure.decimals === 0 && (figure.value.eq(0) || figure.value.eq(100)))) continue;
    uses.push(figure.decimals);
  }
  uses.sort((a, b) => a - b);
  const decimals = uses.filter((each, i) => uses.indexOf(each) === i);
  if (decimals.length < 2) return [];
  const count = (sought: number): number => uses.filter((each) => each === sought).length;
  const fractions = decimals.filter((each) => each > 0);
  const told = uses.filter((each) => each > 0).length > 1 ? fractions : decimals;
  const usual = told.reduce((most, each) => (count(each) >= count(most) ? each : most));
  const quantities = rates.map(({ quantity }) => quantity);
  return [
    finding({
      code: 'style/decimals',
      rows: quantities.map((quantity) => quantity.row),
      cells: quantities.map((quantity) => quantity.cell),
      at: quantities[0]?.at ?? null,
      printed: decimals.join('; '),
      expected: String(usual),
      facts: { rates: quantities, decimals, usual },
    }),
  ];
}
