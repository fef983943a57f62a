/** What the rules between counts find: sums, bounds, one quantity in two places. */
import type { FindingWith } from '../../core/finding/finding';
import type { Comparison } from '../../core/rule/statement';
import {
  cellsAndRows,
  computedText,
  figureText,
  namesText,
  partText,
  subtracts,
  sumText,
  totalling,
} from '../expression';
import { likelyPlace } from '../likelyPlace';
import { shortened } from '../plainText';
import type { FindingSentences } from '../words';
import { nameOfRow } from '../naming';
import { explanation, list, lowered, naming, request, states } from './phrases';

type Relations = Pick<
  FindingSentences,
  'sum/broken' | 'sum/residual' | 'bound/broken' | 'equal/broken' | 'product/broken'
>;

const listOf = (items: readonly string[], of: 'cells' | 'rows'): string =>
  list(items, of === 'cells' ? 'ô' : 'dòng', 3);

export const relations: Relations = {
  'sum/broken': ({ facts: { target, parts, computed, difference, gap }, rule, severity, suspects }) => {
    const name = naming(rule);
    const start = `${name.full(target)} ${states(target)} nhưng ${sumText(parts, name.short)} = ${figureText(computed)}, lệch ${figureText(difference)}`;
    const [whole, operands] = subtracts(parts)
      ? ['kết quả', 'các số để tính']
      : ['tổng', 'các số thành phần'];
    const others = (gap?.also ?? []).map(({ cell }) => cell);
    const also = others.length > 0 ? ` (tổng ở ${list(others, 'ô', 3)} cũng vậy)` : '';
    switch (gap?.kind) {
      case 'texts':
        return `${start} vì công thức SUM bỏ qua ${cellsAndRows(gap.parts, name.short, listOf)} đang lưu số dạng văn bản${also}: đề nghị chuyển thành số, tổng sẽ là ${figureText(computed)}.`;
      case 'hiddenRows':
        return `${start} vì hàm ${totalling(gap.formula)} trong công thức không cộng ${list(
          gap.rows.map((row) => `dòng ${String(row)}`),
          'dòng',
          3,
        )} đang ẩn${also}: đề nghị bỏ ẩn dòng, hoặc dùng SUM thay cho ${totalling(gap.formula)}; tổng sẽ là ${figureText(computed)}.`;
      case 'formula': {
        const { leftOut } = gap;
        const passed = cellsAndRows(leftOut, name.short, listOf);
        const why = leftOut.length > 0 ? `không cộng ${passed}` : 'không theo quy tắc này';
        return `${start} vì công thức “${shortened(gap.formula)}” ${why}${also}: đề nghị sửa công thức, tổng sẽ là ${figureText(computed)}.`;
      }
      case 'emptyRow': {
        const [first] = gap.dues;
        const dues = list(
          gap.dues.map(({ quantity: { cell }, figure }) => `${cell} là ${figureText(figure)}`),
          'ô',
          3,
        );
        return `${start}${also}, trong khi dòng ${first ? nameOfRow(first.quantity) : ''} ghi 0 ở mọi cột: đề nghị kiểm tra dòng này trước; nếu các tổng đúng thì ${dues}; nếu dòng này đúng là không phát sinh thì sửa lại các tổng.`;
      }
      case 'addedRows': {
        const rows = list(
          gap.rows.map(
            ({ row, label, cell, printed }) =>
              `dòng ${String(row)} “${shortened(label)}” (${cell} ghi ${shortened(printed, 45)})`,
          ),
          'dòng',
          3,
        );
        const several = gap.rows.length > 1;
        return `${start}, đúng bằng ${several ? 'tổng các số' : 'số'} ở ${rows}, là ${several ? 'các dòng' : 'dòng'} thêm so với biểu mẫu${also}: đề nghị xác nhận; nếu ${several ? 'các dòng này' : 'dòng này'} thuộc tổng thì giữ nguyên số liệu và thêm ${several ? 'các dòng' : 'dòng'} vào biểu, hoặc giải trình.`;
      }
      case 'addedColumn': {
        const { column } = gap;
        return `${start}, đúng bằng số ở cột ${column.letters}${column.heading === '' ? '' : ` “${shortened(column.heading)}”`} (${column.cell} ghi ${shortened(column.printed, 45)}), là cột thêm so với biểu mẫu${also}: đề nghị xác nhận; nếu cột này thuộc tổng thì giữ nguyên số liệu và thêm cột vào biểu, hoặc giải trình.`;
      }
      case 'stale':
      case undefined:
        switch (likelyPlace(target, suspects)) {
          case 'elsewhere':
            return `${start}: ${request(severity)}, trước hết là ${suspects[0]?.cell ?? ''}.`;
          case 'anywhere':
            return `${start}: ${request(severity)} cả ${whole} và ${operands}; nếu chỉ ${whole} sai thì ${whole} là ${figureText(computed)}.`;
          case 'target':
            return `${start}: ${request(severity)}; nếu ${operands} đúng thì ${whole} là ${figureText(computed)}.`;
        }
    }
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

  'bound/broken': (finding) => (finding.facts.when ? boundWithCondition(finding) : bound(finding)),

  'equal/broken': ({ facts: { one, other, difference }, rule, label, severity }) => {
    const name = naming(rule);
    const why = explanation(label) || 'Hai chỗ này cùng là một số liệu';
    return (
      `${name.full(one)} ${states(one)} nhưng ${name.beside(other)} ${states(other)}, lệch ${figureText(difference)}. ` +
      `${why}: ${severity === 'info' ? 'đề nghị xác nhận' : 'đề nghị kiểm tra và ghi thống nhất'}.`
    );
  },

  'product/broken': ({ facts: { target, computation, computed, difference }, rule, severity }) => {
    const name = naming(rule);
    return (
      `${name.full(target)} ${states(target)} nhưng ${computedText(computation, name.short)} = ${computedText(computation, partText)} = ${figureText(computed)}, ` +
      `lệch ${figureText(difference)}: ${request(severity)}.`
    );
  },
};

/** How a figure that breaks the comparison stands to the other. */
const AGAINST: Readonly<Record<Comparison, string>> = {
  '<=': 'lớn hơn',
  '<': 'không nhỏ hơn',
  '>=': 'nhỏ hơn',
  '>': 'không lớn hơn',
  '=': 'khác với',
};
const MUST: Readonly<Record<Comparison, string>> = {
  '<=': 'không thể lớn hơn',
  '<': 'phải nhỏ hơn',
  '>=': 'không thể nhỏ hơn',
  '>': 'phải lớn hơn',
  '=': 'phải bằng',
};

function subject({ facts, rule }: FindingWith<'bound/broken'>): string {
  const { left, computed } = facts;
  const name = naming(rule);
  const only = left.length === 1 ? left[0]?.quantity : undefined;
  if (only) return `${name.full(only)} ${states(only)}`;
  const row = name.row(left[0]?.quantity);
  return `${row === '' ? 'Tổng' : `${row}: tổng`} ${sumText(left, name.short)} = ${figureText(computed)}`;
}

function bound(finding: FindingWith<'bound/broken'>): string {
  const { left, comparison, right, limit, excess, also, besides = [] } = finding.facts;
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
  const more = also.map((whole) => `${name.short(whole)} (${partText(whole)})`);
  const others = more.length > 0 ? `, và cũng ${AGAINST[comparison]} ${list(more)}` : '';
  const unknown =
    besides.length > 0 ? `, chưa kể ${list(besides.map(name.short), 'dòng', 3)} chưa có số liệu` : '';
  const start = `${subject(finding)}, ${AGAINST[comparison]} ${name.beside(right)} ${states(right)} (${gap})${others}${unknown}`;
  const following = followingOf(finding);
  const said = following === '' ? start : `${start}. ${following}`;
  if (finding.severity === 'info') return `${said}. ${why}: đề nghị xác nhận.`;
  if (following !== '') {
    const first = finding.facts.sharePart ? 'các số liệu này' : `${name.short(right)} trước`;
    return `${said}: đề nghị kiểm tra lại ${first}.`;
  }
  return `${start}: đề nghị kiểm tra lại ${left.length > 1 || also.length > 0 ? 'các' : 'hai'} số liệu này.`;
}

/** "VII.4.3.1 (1.452) cũng lớn hơn số đó" */
function followingOf({ rule, facts: { others = [] } }: FindingWith<'bound/broken'>): string {
  if (others.length === 0) return '';
  const name = naming(rule);
  const told = others.map(({ left, computed }) => `${namesText(left, name.short)} (${figureText(computed)})`);
  return `${list(told, 'số', 4)} cũng lớn hơn số đó`;
}

function boundWithCondition(finding: FindingWith<'bound/broken'>): string {
  const { comparison, right, limit, when } = finding.facts;
  if (!when) return bound(finding);
  const name = naming(finding.rule);
  const condition = `${name.short(when.quantity)} ${COMPARES[when.comparison]} ${figureText(when.value)}`;
  const other = right ? `${name.short(right)} (${figureText(limit)})` : figureText(limit);
  const start = `${subject(finding)} trong khi ${name.beside(when.quantity)} ${states(when.quantity)}`;
  if (finding.severity === 'info') {
    const why = explanation(finding.label);
    return `${start}, khi đó thường ${USUALLY[comparison]} ${other}${why === '' ? '' : '. ' + why}: đề nghị xác nhận.`;
  }
  return `${start}: khi ${condition} thì số liệu này ${MUST[comparison]} ${other}, đề nghị kiểm tra lại hai số liệu.`;
}

const USUALLY: Readonly<Record<Comparison, string>> = {
  '<=': 'không lớn hơn',
  '<': 'nhỏ hơn',
  '>=': 'không nhỏ hơn',
  '>': 'lớn hơn',
  '=': 'bằng',
};
const COMPARES: Readonly<Record<Comparison, string>> = { '=': '=', '<=': '≤', '>=': '≥', '<': '<', '>': '>' };

/** What usually holds: the form's own words, marked as a habit where they do not say so themselves. */
function soft({ label, facts: { comparison } }: FindingWith<'bound/broken'>): string {
  const why = explanation(label);
  if (why === '') return `Thường số liệu này ${USUALLY[comparison]} số liệu kia`;
  return /thường/i.test(why) ? why : `Thông thường ${lowered(why)}`;
}
