/** What the rules between cells find: sums, rates, bounds, one quantity in two places. */
import type { Facts, FindingWith, TruncatedRate } from '../../core/check/finding';
import type { Quantity } from '../../core/rule/quantity';
import type { Comparison } from '../../core/rule/statement';
import {
  exactText,
  figuresText,
  figureText,
  namesText,
  quotientNames,
  quotientText,
  sumText,
} from '../expression';
import { quoted } from '../printed';
import type { FindingSentences } from '../words';
import { explanation, list, lowered, naming, request, states } from './phrases';

type Relations = Pick<
  FindingSentences,
  | 'sum/broken'
  | 'sum/residual'
  | 'rate/broken'
  | 'rate/truncated'
  | 'rate/undefined'
  | 'bound/broken'
  | 'equal/broken'
>;

export const relations: Relations = {
  'sum/broken': ({ facts: { target, parts, computed, difference }, rule, severity }) => {
    const name = naming(rule);
    return (
      `${name.full(target)} ${states(target)} nhưng ${sumText(parts, name.short)} = ${figureText(computed)}, ` +
      `lệch ${figureText(difference)}: ${request(severity)}; nếu các số thành phần đúng thì tổng là ${figureText(computed)}.`
    );
  },

  'sum/residual': ({ facts: { whole, parts, computed, remainder }, rule, label }) => {
    const name = naming(rule);
    const why = explanation(label);
    const sum = parts.length > 1 ? ` = ${figureText(computed)}` : '';
    return (
      `${name.full(whole)} ${states(whole)}, trong đó ${sumText(parts, name.short)}${sum}, còn lại ${figureText(remainder)}` +
      (why === '' ? ': đề nghị xác nhận phần còn lại này.' : `. ${why}: đề nghị xác nhận.`)
    );
  },

  'rate/broken': (finding) => (finding.facts.part ? differingRate(finding) : impossibleRate(finding)),

  'rate/truncated': ({ facts: { rates }, rule }) => {
    const [only] = rates;
    if (only && rates.length === 1) return `${truncatedRate(only, rule)}.`;
    const cells = rates.map(
      ({ rate, part, whole, exact, rounded }) =>
        `${naming(rule).short(rate)} ${states(rate)} (${quotientNames(part, whole, shownFigure)} = ${exactText(exact)}%, làm tròn là ${figureText(rounded)})`,
    );
    return (
      `${String(rates.length)} tỷ lệ trong biểu chỉ khớp khi cắt bỏ chữ số: ${list(cells)}. ` +
      'Đề nghị làm tròn thống nhất trong cả biểu.'
    );
  },

  'rate/undefined': ({ facts, label }) =>
    facts.noBase ? rateWithoutBase(facts, label) : zeroOverZero(facts),

  'bound/broken': (finding) => (finding.facts.when ? boundWithCondition(finding) : bound(finding)),

  'equal/broken': ({ facts: { one, other, difference }, rule, label, severity }) => {
    const name = naming(rule);
    const why = explanation(label) || 'Hai chỗ này là cùng một số liệu';
    return (
      `${name.full(one)} ${states(one)} nhưng ${name.beside(other)} ${states(other)}, lệch ${figureText(difference)}. ` +
      `${why}: ${severity === 'info' ? 'đề nghị xác nhận' : 'đề nghị kiểm tra và ghi thống nhất'}.`
    );
  },
};

function shownFigure({ figure }: Quantity): string {
  return figure ? figureText(figure) : '0';
}

function differingRate({ facts, rule, severity }: FindingWith<'rate/broken'>): string {
  const { rate, part, wholes, exact, rounded, fits } = facts;
  const name = naming(rule);
  const value = exact ? exactText(exact) : '';
  const round = rounded && value !== figureText(rounded) ? `, làm tròn là ${figureText(rounded)}` : '';
  const quotient = quotientText(part ?? [], wholes[0] ?? [], name.short);
  const start = `${name.full(rate)} ${states(rate)} nhưng ${quotient} = ${value}%${round}`;
  if (fits.length === 0) return `${start}: ${request(severity)} tỷ lệ này và các số liệu để tính.`;
  const others = fits.map((fit) => quotientText(fit.part, fit.whole, name.short));
  return (
    `${start}. Tỷ lệ ${quoted(rate.printed)} lại khớp với ${list(others, 'phép chia')}: ` +
    `có thể số liệu ghi nhầm dòng hoặc tỷ lệ được tính từ dòng khác, ${request(severity)}.`
  );
}

/** The table does not hold the part: no whole number of the whole gives this rate. */
function impossibleRate({ facts, rule, severity }: FindingWith<'rate/broken'>): string {
  const { rate, wholes, onlyTruncated } = facts;
  const name = naming(rule);
  const sizes = wholes.map((whole) => `${figuresText(whole)} (${namesText(whole, name.short)})`);
  const last = sizes.length > 1 ? ' hoặc ' + (sizes.pop() ?? '') : '';
  const cut = onlyTruncated ? '; chỉ khi cắt bỏ chữ số mới ra số này' : '';
  return (
    `${name.full(rate)} ${states(rate)} nhưng không có số nguyên nào chia cho ${sizes.join(', ')}${last} ` +
    `mà làm tròn ra ${quoted(rate.printed)}${cut}: ${request(severity)} tử số và mẫu số của tỷ lệ.`
  );
}

function truncatedRate(
  { rate, part, whole, exact, rounded, precise, how }: TruncatedRate,
  rule: string | null,
): string {
  const name = naming(rule);
  const finer = rounded.decimals < precise.decimals && !rounded.value.eq(precise.value);
  const value = finer ? figureText(precise) : exactText(exact);
  const slip = how === 'cutOff' ? 'cắt bỏ chữ số' : 'làm tròn lên';
  return (
    `${name.full(rate)} ${states(rate)} nhưng ${quotientText(part, whole, name.short)} = ${value}%, ` +
    `làm tròn là ${figureText(rounded)} (${quoted(rate.printed)} là ${slip}): ` +
    `đề nghị ghi ${figureText(rounded)}${finer ? ' hoặc ' + figureText(precise) : ''}`
  );
}

function zeroOverZero({ rates, conventions, sign }: Facts['rate/undefined']): string {
  const dash = signText(sign);
  const name = naming(null);
  const [only] = rates;
  if (only && rates.length === 1) {
    return `${name.full(only)} ${states(only)} nhưng mẫu số bằng 0 nên không tính được tỷ lệ: đề nghị ghi ${dash}.`;
  }
  if (conventions.length === 1) {
    const names = list(
      rates.map((rate) => name.full(rate)),
      'chỉ tiêu',
      3,
    );
    return `${names} đều ${printedAs(conventions[0] ?? '')} nhưng mẫu số bằng 0 nên không tính được tỷ lệ: đề nghị ghi ${dash}.`;
  }
  const ways = conventions.map((printed) => {
    const rows = rates.filter((rate) => rate.printed === printed).map((rate) => name.short(rate));
    return `${list(rows)} ${printedAs(printed)}`;
  });
  return (
    `${String(rates.length)} tỷ lệ có mẫu số bằng 0 nên không tính được, nhưng trong cùng một biểu lại ghi khác nhau: ` +
    `${ways.join('; ')}. Đề nghị ghi thống nhất ${dash}.`
  );
}

function rateWithoutBase(
  { rates, conventions, sign }: Facts['rate/undefined'],
  label: string | null,
): string {
  const name = naming(null);
  const names = list(
    rates.map((rate) => name.full(rate)),
    'chỉ tiêu',
    3,
  );
  const why = explanation(label) || 'Biểu không có số gốc để so sánh';
  const said = conventions.map(printedAs).join(' hoặc ');
  const all = rates.length > 1 && conventions.length === 1 ? ' cùng' : '';
  return `${names}${all} ${said}. ${why}: đề nghị xác nhận, nếu đúng thì ghi “${sign}”.`;
}

function printedAs(printed: string): string {
  return printed === '' ? 'để trống' : 'ghi ' + quoted(printed);
}

function signText(sign: string): string {
  return sign === '-' ? '“-” (không phát sinh)' : `“${sign}”`;
}

/** How a figure that breaks the comparison stands to the other. */
const AGAINST: Readonly<Record<Comparison, string>> = {
  '<=': 'lớn hơn',
  '<': 'không nhỏ hơn',
  '>=': 'nhỏ hơn',
  '>': 'không lớn hơn',
  '=': 'khác với',
};
const MUST: Readonly<Record<Comparison, string>> = {
  '<=': 'không được lớn hơn',
  '<': 'phải nhỏ hơn',
  '>=': 'không được nhỏ hơn',
  '>': 'phải lớn hơn',
  '=': 'phải bằng',
};

function subject({ facts, rule }: FindingWith<'bound/broken'>): string {
  const { left, computed } = facts;
  const name = naming(rule);
  const only = left.length === 1 ? left[0]?.quantity : undefined;
  if (only) return `${name.full(only)} ${states(only)}`;
  return `Tổng ${sumText(left, name.short)} = ${figureText(computed)}`;
}

function bound(finding: FindingWith<'bound/broken'>): string {
  const { left, comparison, right, limit, excess, also } = finding.facts;
  const name = naming(finding.rule);
  const why = soft(finding);
  if (!right) {
    const measure = left[0]?.quantity.measure === 'rate' ? '%' : '';
    const must = `${MUST[comparison]} ${figureText(limit)}${measure}`;
    return finding.severity === 'info'
      ? `${subject(finding)}, ${AGAINST[comparison]} ${figureText(limit)}${measure}. ${why}: đề nghị xác nhận.`
      : `${subject(finding)} nhưng chỉ tiêu này ${must}: đề nghị kiểm tra lại.`;
  }
  const gap =
    comparison === '<=' && !excess.value.eq(0)
      ? `nhiều hơn ${figureText(excess)}`
      : `lệch ${figureText(excess)}`;
  const more = also.map((whole) => `${name.short(whole)} (${shownFigure(whole)})`);
  const others = more.length > 0 ? `, và cũng ${AGAINST[comparison]} ${list(more)}` : '';
  const start = `${subject(finding)}, ${AGAINST[comparison]} ${name.beside(right)} ${states(right)} (${gap})${others}`;
  if (finding.severity === 'info') return `${start}. ${why}: đề nghị xác nhận.`;
  return `${start}: đề nghị kiểm tra lại ${left.length > 1 || also.length > 0 ? 'các' : 'hai'} số liệu này.`;
}

function boundWithCondition(finding: FindingWith<'bound/broken'>): string {
  const { comparison, right, limit, when } = finding.facts;
  if (!when) return bound(finding);
  const name = naming(finding.rule);
  const condition = `${name.short(when.quantity)} ${COMPARES[when.comparison]} ${figureText(when.value)}`;
  const other = right ? `${name.short(right)} (${figureText(limit)})` : figureText(limit);
  const start = `${subject(finding)} trong khi ${name.beside(when.quantity)} ${states(when.quantity)}`;
  return finding.severity === 'info'
    ? `${start}. ${soft(finding)}: đề nghị xác nhận.`
    : `${start}: khi ${condition} thì số liệu này ${MUST[comparison]} ${other}, đề nghị kiểm tra lại hai số liệu.`;
}

const COMPARES: Readonly<Record<Comparison, string>> = { '=': '=', '<=': '≤', '>=': '≥', '<': '<', '>': '>' };

/** What usually holds: the form's own words, marked as a habit where they do not say so themselves. */
function soft({ label, facts: { comparison } }: FindingWith<'bound/broken'>): string {
  const why = explanation(label);
  if (why === '')
    return `Thường số liệu này ${MUST[comparison].replace('không được', 'không').replace('phải ', '')} số liệu kia`;
  return /thường/i.test(why) ? why : `Thông thường ${lowered(why)}`;
}
