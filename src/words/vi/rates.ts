/** What is found in rates: no rounding of their quotient, digits cut off, a whole of 0. */
import type { Facts, FindingWith, TruncatedRate } from '../../core/finding/finding';
import {
  exactText,
  figuresText,
  figureText,
  namesText,
  partText,
  quotientNames,
  quotientText,
} from '../expression';
import type { Quantity } from '../../core/rule/quantity';
import { hundredfold } from '../hundredfold';
import { eachRowOnce, nameOfRow } from '../naming';
import { shortened } from '../plainText';
import { quoted } from '../printed';
import type { FindingSentences } from '../words';
import { explanation, list, naming, request, states } from './phrases';

type Rates = Pick<FindingSentences, 'rate/broken' | 'rate/truncated' | 'rate/undefined'>;

export const rates: Rates = {
  'rate/broken': (finding) => (finding.facts.part ? differingRate(finding) : impossibleRate(finding)),

  'rate/truncated': ({ facts: { rates }, rule }) => {
    const [only] = rates;
    if (only && rates.length === 1) return `${truncatedRate(only, rule)}.`;
    const cells = rates.map(
      (each) =>
        `${naming(rule).short(each.rate)} ${states(each.rate)} (${quotientNames(each.part, each.whole, partText)} = ${valueText(each)}%, làm tròn là ${figureText(each.rounded)})`,
    );
    return (
      `${String(rates.length)} tỷ lệ trong biểu chỉ khớp khi bỏ bớt phần lẻ, không làm tròn: ${list(cells)}. ` +
      'Đề nghị làm tròn thống nhất trong cả biểu.'
    );
  },

  'rate/undefined': ({ facts, label }) =>
    facts.noBase ? rateWithoutBase(facts, label) : zeroOverZero(facts),
};

function differingRate({ facts, rule, severity }: FindingWith<'rate/broken'>): string {
  const { rate, part, wholes, exact, rounded, fits } = facts;
  const name = naming(rule);
  const value = exact ? exactText(exact) : '';
  const round = rounded && value !== figureText(rounded) ? `, làm tròn là ${figureText(rounded)}` : '';
  const quotient = quotientText(part ?? [], wholes[0] ?? [], name.short);
  const start = `${name.full(rate)} ${states(rate)} nhưng ${quotient} = ${value}%${round}`;
  if (facts.formula !== undefined)
    return `${start} vì công thức “${shortened(facts.formula)}” không theo quy tắc này: đề nghị sửa công thức.`;
  const meant = hundredfold(rate, exact);
  if (meant) {
    return (
      `${start}. Nếu ${quoted(rate.printed)} là ghi theo phần đơn vị (1 là 100%) thì đề nghị ghi ${figureText(meant)}; ` +
      `nếu không, ${request(severity)} tỷ lệ này và các số liệu để tính.`
    );
  }
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
  const cut = onlyTruncated ? '; chỉ khi bỏ bớt phần lẻ mà không làm tròn mới ra số này' : '';
  return (
    `${name.full(rate)} ${states(rate)} nhưng không có số nguyên nào chia cho ${sizes.join(', ')}${last} ` +
    `mà làm tròn ra ${quoted(rate.printed)}${cut}: ${request(severity)} tử số và mẫu số của tỷ lệ.`
  );
}

function truncatedRate(truncated: TruncatedRate, rule: string | null): string {
  const { rate, part, whole, rounded, precise, how } = truncated;
  const name = naming(rule);
  const finer = isFiner(truncated);
  const slip = how === 'cutOff' ? 'bỏ bớt phần lẻ, không làm tròn' : 'làm tròn lên';
  return (
    `${name.full(rate)} ${states(rate)} nhưng ${quotientText(part, whole, name.short)} = ${valueText(truncated)}%, ` +
    `làm tròn là ${figureText(rounded)} (${quoted(rate.printed)} là ${slip}): ` +
    `đề nghị ghi ${figureText(rounded)}${finer ? ' hoặc ' + figureText(precise) : ''}`
  );
}

/** At the form's own decimals where these say more than the printed ones: 56,96; else all digits that are known. */
function valueText(truncated: TruncatedRate): string {
  return isFiner(truncated) ? figureText(truncated.precise) : exactText(truncated.exact);
}

function isFiner({ rounded, precise }: TruncatedRate): boolean {
  return rounded.decimals < precise.decimals && !rounded.value.eq(precise.value);
}

function zeroOverZero({ rates, conventions, sign }: Facts['rate/undefined']): string {
  const dash = signText(sign);
  const name = naming(null);
  const [only] = rates;
  if (only && rates.length === 1) {
    const joint = only.printed === '' ? ', mẫu số' : ' nhưng mẫu số';
    return `${name.full(only)} ${states(only)}${joint} bằng 0 nên không tính được tỷ lệ: đề nghị ghi ${dash}.`;
  }
  if (conventions.length === 1) {
    return `${rowsOf(rates)} đều ${printedAs(conventions[0] ?? '')} nhưng mẫu số bằng 0 nên không tính được tỷ lệ: đề nghị ghi ${dash}.`;
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
  const why = explanation(label) || 'Biểu không có số gốc để so sánh';
  const said = conventions.map(printedAs).join(' hoặc ');
  const all = rates.length > 1 && conventions.length === 1 ? ' cùng' : '';
  return `${rowsOf(rates)}${all} ${said}. ${why}: đề nghị xác nhận, nếu đúng thì ghi “${shortened(sign)}”.`;
}

/** Each row once; "… ở cả 3 cột" where all of them stand in as many columns. */
function rowsOf(rates: readonly Quantity[]): string {
  const rows = eachRowOnce(rates);
  const columns = rates.length / rows.length;
  const all = rows.every(({ row }) => rates.filter((rate) => rate.row === row).length === columns);
  const names = rows.map(columns > 1 ? nameOfRow : naming(null).full);
  return `${list(names, 'chỉ tiêu', 3)}${columns > 1 && all ? ` ở ${String(columns)} cột` : ''}`;
}

function printedAs(printed: string): string {
  return printed === '' ? 'để trống' : 'ghi ' + quoted(printed);
}

function signText(sign: string): string {
  return sign === '-' ? '“-” (không phát sinh)' : `“${shortened(sign)}”`;
}
