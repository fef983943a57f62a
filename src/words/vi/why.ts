/** Why: the rule in words, then its figures worked out: "45 ÷ 79 = 56,962…% → 57". */
import type { FindingWith } from '../../core/finding/finding';
import { writeValue } from '../../core/number/write';
import type { Comparison } from '../../core/rule/statement';
import { partsThatWouldDo } from '../../core/rule/working';
import { figuresText, figureText, namesText, partText, quotientNames, sumText } from '../expression';
import { writtenNeighbours, type WrittenRate, writtenRate } from '../working';
import type { WhyLines } from '../words';
import { list, naming } from './phrases';

export const why: WhyLines = {
  'sum/broken': ({ facts: { target, parts, computed, difference }, rule }) => {
    const name = naming(rule);
    const wouldDo = partsThatWouldDo(target.figure, parts).map(
      ({ part, value }) => `${name.short(part.quantity)} = ${writeValue(value)}`,
    );
    return [
      `${name.full(target)} = ${namesText(parts, name.beside)}.`,
      `${figuresText(parts)} = ${figureText(computed)}, lệch ${figureText(difference)} so với ${partText(target)}.`,
      ...(wouldDo.length > 0 && wouldDo.length <= 3
        ? [`Muốn có ${partText(target)} mà chỉ sửa một số thành phần: ${wouldDo.join(' hoặc ')}.`]
        : []),
    ];
  },

  'sum/residual': ({ facts: { whole, parts, computed, remainder }, rule }) => {
    const name = naming(rule);
    return [
      `${name.full(whole)} gồm ${namesText(parts, name.beside)} và phần còn lại.`,
      `${figuresText(parts)}${parts.length > 1 ? ` = ${figureText(computed)}` : ''}; ${partText(whole)} − ${figureText(computed)} = ${figureText(remainder)}.`,
    ];
  },

  'equal/broken': ({ facts: { one, other, difference }, rule }) => {
    const name = naming(rule);
    return [
      `${name.full(one)} = ${name.beside(other)}.`,
      `${partText(one)} ≠ ${partText(other)}, lệch ${figureText(difference)}.`,
    ];
  },

  'bound/broken': (finding) => bound(finding),

  'rate/broken': (finding) => rate(finding),

  'rate/truncated': ({ facts: { rates }, rule }) => {
    const name = naming(rule);
    const several = rates.length > 1;
    return rates.slice(0, 5).reduce<string[]>((lines, each) => {
      const worked = writtenRate(each.rate.figure, each.part, each.whole);
      const relation = `${name.full(each.rate)} = ${quotientNames(each.part, each.whole, several ? name.short : name.beside)}.`;
      return lines.concat(relation, worked ? rateLine(worked) : []);
    }, []);
  },

  'rate/undefined': ({ facts: { noBase } }) =>
    noBase ? [] : ['Mẫu số bằng 0: không chia được cho 0 nên tỷ lệ không có giá trị, kể cả 0 ÷ 0.'],
};

/** "45 ÷ 79 = 56,962…% → 57; 56 chỉ khi bỏ bớt phần lẻ, không làm tròn; muốn có 56 thì tử số phải là 44." */
function rateLine({
  quotient,
  value,
  rounded,
  printed,
  agrees,
  slip,
  whole,
  wouldNeed,
}: WrittenRate): string {
  const parts = [`${quotient} = ${value}%${value === rounded ? '' : ` → ${rounded}`}`];
  if (!agrees) {
    if (slip)
      parts.push(
        `${printed} chỉ khi ${slip === 'cutOff' ? 'bỏ bớt phần lẻ, không làm tròn' : 'làm tròn lên'}`,
      );
    const [least, greatest] = wouldNeed;
    const range = least === greatest ? (least ?? '') : `từ ${least ?? ''} đến ${greatest ?? ''}`;
    parts.push(
      least === undefined
        ? `không tử số nguyên nào chia cho ${whole} ra ${printed}`
        : `muốn có ${printed} thì tử số phải là ${range}`,
    );
  }
  return `${parts.join('; ')}.`;
}

function rate({ facts, rule }: FindingWith<'rate/broken'>): string[] {
  const { rate: printed, part, wholes, fits } = facts;
  const name = naming(rule);
  if (part) {
    const whole = wholes[0] ?? [];
    const worked = writtenRate(printed.figure, part, whole);
    const others = fits
      .map((fit) => ({ fit, worked: writtenRate(printed.figure, fit.part, fit.whole) }))
      .map(({ fit, worked: other }) =>
        other ? `${quotientNames(fit.part, fit.whole, name.short)}: ${rateLine(other)}` : '',
      );
    return [
      `${name.full(printed)} = ${quotientNames(part, whole, name.beside)}.`,
      ...(worked ? [rateLine(worked)] : []),
      ...others.filter((line) => line !== ''),
    ];
  }
  const nearest = wholes
    .map((whole) => writtenNeighbours(printed.figure, whole))
    .filter((each) => each !== null)
    .map(({ quotients, printed: rateText }) => {
      const equations = quotients.map(({ equation, rounded }) => `${equation} → ${rounded}`);
      return `${equations.join('; ')}: không tử số nguyên nào ra ${rateText}.`;
    });
  return [
    `${name.full(printed)} là tỷ lệ của một số nguyên trên ${list(
      wholes.map((whole) => namesText(whole, name.full)),
      'dòng',
    )}.`,
    ...nearest,
  ];
}

const COMPARED: Readonly<Record<Comparison, string>> = {
  '<=': 'không lớn hơn',
  '<': 'nhỏ hơn',
  '>=': 'không nhỏ hơn',
  '>': 'lớn hơn',
  '=': 'bằng',
};
const SIGN: Readonly<Record<Comparison, string>> = { '<=': '≤', '<': '<', '>=': '≥', '>': '>', '=': '=' };

function bound({ facts, rule }: FindingWith<'bound/broken'>): string[] {
  const { left, comparison, right, limit, computed, excess, when, also } = facts;
  const name = naming(rule);
  const other = right ? name.beside(right) : figureText(limit);
  const condition = when
    ? ` khi ${name.full(when.quantity)} ${SIGN[when.comparison]} ${figureText(when.value)}`
    : '';
  const sum = left.length > 1 ? `${sumText(left, name.short)} = ${figureText(computed)}; ` : '';
  const gap = excess.value.eq(0) ? '' : `, lệch ${figureText(excess)}`;
  const further = also.map(
    (whole) =>
      `${figureText(computed)} ${SIGN[comparison]} ${partText(whole)} (${name.short(whole)}) cũng sai.`,
  );
  return [
    `${namesText(left, name.full)} ${COMPARED[comparison]} ${other}${condition}.`,
    `${sum}${figureText(computed)} ${SIGN[comparison]} ${figureText(limit)} là sai${gap}.`,
    ...further,
  ];
}
