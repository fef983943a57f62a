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
import { list, naming, states } from './phrases';

type Cells = Pick<FindingSentences, 'cell/missing' | 'cell/unreadable' | 'cell/domain' | 'cell/stored'>;

export const cells: Cells = {
  'cell/missing': (finding) => missing(finding),
  'cell/unreadable': (finding) => unreadable(finding),
  'cell/domain': ({ facts: { quantity, reason }, expected }) => {
    const start = `${naming(null).full(quantity)} ${states(quantity)}`;
    switch (reason) {
      case 'negative':
        return `${start} nhưng chỉ tiêu này không thể nhỏ hơn 0: đề nghị kiểm tra lại.`;
      case 'fraction':
        return `${start} nhưng đơn vị tính ${quoted(quantity.unit)} chỉ nhận số nguyên${lostThousands(expected)}: đề nghị kiểm tra lại.`;
      case 'heading':
        return quantity.unit === ''
          ? `${start} nhưng đây là dòng tiêu đề, biểu mẫu không có số liệu ở dòng này: đề nghị xác nhận, nếu ghi nhầm thì bỏ hoặc chuyển về đúng dòng.`
          : `${start} nhưng trong biểu mẫu đây là dòng tiêu đề, không có số liệu (dù ghi đơn vị tính ${quoted(quantity.unit)}): đề nghị xác nhận có số liệu ở dòng này hay không.`;
      case 'notYesNo':
        return `${start} nhưng chỉ tiêu này chỉ ghi 0 hoặc 1: đề nghị ghi 1 nếu có, 0 nếu không.`;
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
    return `${String(count)} ô số liệu của biểu còn trống (${cells[0] ?? ''} đến ${cells[cells.length - 1] ?? ''}) nhưng ô bên cạnh cùng dòng có số liệu (ví dụ ${beside.cell} ghi ${quoted(beside.text)}): có thể cả khối gõ lệch một cột, đề nghị chuyển số liệu về đúng cột.`;
  if (count > 1 && reason !== 'merged')
    return `Biểu chưa ghi số liệu nào (${String(count)} ô còn trống): đề nghị ghi số liệu rồi kiểm tra lại.`;
  const name = naming(null).full(quantity);
  const value = derived ? figureText(derived) : '';
  switch (reason) {
    case 'headingWithUnit':
      return (
        `${name} là dòng tiêu đề, không có số liệu, nhưng ghi đơn vị tính ${quoted(quantity.unit)}: ` +
        'đề nghị xác nhận; nếu dòng này không phải ghi số liệu thì bỏ đơn vị tính.'
      );
    case 'notCalculated': {
      const known = derived ? ` (tính từ các dòng liên quan là ${value})` : '';
      return `${name} có công thức nhưng chưa có kết quả${known}: đề nghị mở tệp bằng Excel, lưu lại rồi kiểm tra lại.`;
    }
    case 'merged':
      if (count > 1)
        return `${list(rows, 'dòng', 6)} không có ô số liệu riêng vì các ô này gộp trong ${merge ?? ''}: một số đang ghi cho nhiều dòng, đề nghị bỏ gộp ô rồi ghi số liệu từng dòng.`;
      return `${name} không có ô số liệu riêng vì ô này gộp trong ${merge ?? ''}: một số đang ghi cho nhiều dòng, đề nghị bỏ gộp ô rồi ghi số liệu từng dòng.`;
    case 'emptyResult':
      return derived
        ? `${name} có công thức nhưng công thức cho kết quả rỗng, trong khi tính từ các dòng liên quan là ${value}: đề nghị ghi ${value} hoặc sửa công thức.`
        : `${name} có công thức nhưng công thức cho kết quả rỗng: đề nghị ghi số liệu, hoặc ghi “-” nếu không phát sinh, hoặc sửa công thức.`;
    case 'sign':
      return `${name} ${states(quantity)} nhưng tính được từ các dòng liên quan là ${value}: nên ghi ${value}.`;
    case 'blank':
      if (beside) {
        const agrees = derived && figureText(derived) === beside.text;
        const known = derived && !agrees ? `; tính từ các dòng liên quan là ${value}` : '';
        const where =
          sheetRow(beside.cell) === sheetRow(quantity.cell) ? 'ô bên cạnh' : 'dòng tiêu đề ngay trên';
        return `${name} chưa có số liệu nhưng ${where} ${beside.cell} ghi ${quoted(beside.text)}${known}: có thể gõ lệch một ô, đề nghị chuyển số liệu về ô ${quantity.cell}.`;
      }
      if (derived) {
        return `${name} chưa có số liệu; tính từ các dòng liên quan là ${value}: đề nghị ghi ${value}.`;
      }
      if (room) return `${name} chưa có số liệu; ${roomText(room)}.`;
      return quantity.measure === 'yesNo'
        ? `${name} chưa có số liệu: đề nghị ghi 1 nếu có, 0 nếu không.`
        : `${name} chưa có số liệu: đề nghị ghi số liệu, hoặc ghi “-” nếu không phát sinh, “…” nếu chưa thu thập được.`;
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
    const known = derived ? `; tính từ các dòng liên quan là ${figureText(derived)}` : '';
    return `${start} vì công thức lấy ${originsText(because)}${known}.`;
  }
  if (derived === null) {
    return `${start} vì mẫu số bằng 0 nên không tính được tỷ lệ: đề nghị ghi ${expected === '-' ? '“-” (không phát sinh)' : quoted(expected)}.`;
  }
  if (derived) {
    return `${start} (${why}); tính từ các dòng liên quan là ${figureText(derived)}: đề nghị sửa công thức hoặc ghi ${figureText(derived)}.`;
  }
  if (all.includes('allStruck'))
    return `${start} nhưng ${flags.allStruck}, chưa rõ số này còn dùng không: đề nghị ${mending.allStruck ?? ''}.`;
  if (all.includes('tooManyDigits')) {
    return `${start}, ${flags.tooManyDigits}: đề nghị kiểm tra lại, có thể gõ thừa chữ số hoặc ghi liền hai số.`;
  }
  const [first, second] = readings.map(figureText);
  if (first !== undefined && second !== undefined) {
    return `${start}, đọc được là ${first} hoặc ${second} (${why}): đề nghị xác nhận số đúng rồi ghi lại.`;
  }
  if (first !== undefined)
    return `${start}, có thể là ${first} (${why}): đề nghị xác nhận rồi ghi lại ${first}.`;
  if (all.includes('englishDecimal') && quantity.measure === 'count')
    return `${start} (${why}) nhưng ${quantity.unit === '' ? 'chỉ tiêu này' : `đơn vị tính ${quoted(quantity.unit)}`} chỉ nhận số nguyên: đề nghị kiểm tra và ghi lại bằng số nguyên.`;
  // What says in words what a sign is for needs no other reason.
  if (all.includes('notCollected'))
    return `${start} bằng chữ: nếu chưa thu thập được số liệu thì đề nghị ghi “…”.`;
  if (all.includes('noneInWords'))
    return `${start} bằng chữ: nếu không phát sinh thì đề nghị ghi “-”, nếu có thì ghi bằng số.`;
  const mend = telling.map((flag) => mending[flag]).find((each) => each !== undefined);
  return `${start} nên chưa đọc được số liệu (${why}): đề nghị ${mend ?? 'ghi lại bằng một số'}.`;
}

/** "theo các dòng liên quan thì không quá 12: đề nghị ghi số liệu …" */
function roomText({ least, most }: Room): string {
  const [from, to] = [figureText(least), most ? figureText(most) : ''];
  if (most && least.value.gt(most.value))
    return 'theo các dòng liên quan thì không số nào khớp: đề nghị kiểm tra các dòng đó trước, rồi ghi số liệu';
  if (most && least.value.eq(most.value))
    return `theo các dòng liên quan thì chỉ có thể là ${from}: đề nghị kiểm tra rồi ghi ${from}`;
  const none = least.value.eq(0) ? ', hoặc ghi “-” nếu không phát sinh' : '';
  const within = !most
    ? `không nhỏ hơn ${from}`
    : least.value.eq(0)
      ? `không quá ${to}`
      : `từ ${from} đến ${to}`;
  return `theo các dòng liên quan thì ${within}: đề nghị ghi số liệu${none}, “…” nếu chưa thu thập được`;
}

/** "2.654" typed into an English Excel is 2,654 there. */
function lostThousands(meant: string): string {
  return meant === ''
    ? ''
    : `; có thể là ${shortened(meant, 45)}, nếu Excel đã hiểu dấu chấm hàng nghìn là dấu thập phân`;
}

function stored({ facts, expected }: FindingWith<'cell/stored'>): string {
  const { quantity, reason, count } = facts;
  const name = naming(null);
  const value = shortened(facts.stored, 45);
  switch (reason) {
    case 'shownDiffers':
      return (
        `${name.full(quantity)} hiển thị ${quoted(quantity.printed)} nhưng giá trị lưu trong ô là ${value}: ` +
        'đề nghị kiểm tra số đúng, rồi sửa giá trị hoặc định dạng của ô cho thống nhất.'
      );
    case 'scaled': {
      const shown = `hiển thị ${quoted(quantity.printed)} nhưng giá trị lưu trong ô là ${value}`;
      return count > 1
        ? `${String(count)} ô hiển thị số đã bị định dạng chia nhỏ (ví dụ ${name.full(quantity)} ${shown}): bản in ra số sai, đề nghị đổi định dạng của các ô này để hiện đủ số.`
        : `${name.full(quantity)} ${shown} vì định dạng của ô chia nhỏ số: bản in ra số sai, đề nghị đổi định dạng của ô để hiện đủ số.`;
    }
    case 'hidden':
      if (count > 1)
        return `${String(count)} ô không hiển thị số nào vì định dạng của ô ẩn số liệu (ví dụ ${name.full(quantity)} lưu ${value}): đề nghị đổi định dạng của các ô này để số liệu hiện ra.`;
      return `${name.full(quantity)} không hiển thị số nào vì định dạng của ô ẩn số liệu, trong khi ô lưu ${value}: đề nghị đổi định dạng của ô để số liệu hiện ra.`;
    case 'hiddenFraction':
      return (
        `${name.full(quantity)} hiển thị ${quoted(quantity.printed)} nhưng ô lưu ${value}, còn phần lẻ bị ẩn trong khi ` +
        `đơn vị tính ${quoted(quantity.unit)} chỉ nhận số nguyên${lostThousands(expected === facts.stored ? '' : expected)}: đề nghị ghi lại số nguyên.`
      );
    case 'tidy': {
      if (count > 1) return sameHabit(quantity, facts.flags, expected, count);
      const start = `${name.full(quantity)} ${states(quantity)}`;
      const telling = tellingFlags(facts.flags);
      const why = telling.map((flag) => flags[flag]).join('; ');
      if (telling.join() === 'struckOut')
        return `${start} nhưng ${why}: đề nghị xác nhận ${shortened(expected, 45)} là số đúng rồi xóa phần đó.`;
      return `${start}, đọc được là ${shortened(expected, 45)} nhưng ${why}: đề nghị ghi lại ${shortened(expected, 45)}.`;
    }
    case 'textNumbers':
      return (
        (count === 1
          ? `${name.full(quantity)} ${states(quantity)} nhưng ô lưu dạng văn bản`
          : `${String(count)} ô số liệu lưu dạng văn bản (ví dụ ${name.short(quantity)} ${states(quantity)})`) +
        ' nên hàm SUM của Excel bỏ qua: đề nghị chuyển thành số.'
      );
  }
}

function struckRow(quantity: Quantity, cells: readonly string[]): string {
  const [first, last] = [cells[0] ?? '', cells[cells.length - 1] ?? ''];
  return `${nameOfRow(quantity)} có cả ${String(cells.length)} ô số liệu (${first} đến ${last}) bị gạch ngang, chưa rõ dòng này còn dùng không: đề nghị bỏ gạch ngang nếu số liệu vẫn dùng; nếu không thì xóa dòng và kiểm tra lại các tổng.`;
}

/** “Xã Khun Há” chưa có số liệu ở cả 11 ô (C9 đến M9); … */
function blankRow(
  quantity: Quantity,
  cells: readonly string[],
  dues: NonNullable<Facts['cell/missing']['dues']>,
): string {
  const [first, last] = [cells[0] ?? '', cells[cells.length - 1] ?? ''];
  const start = `${nameOfRow(quantity)} chưa có số liệu ở cả ${String(cells.length)} ô (${first} đến ${last})`;
  if (dues.length === 0)
    return `${start}: đề nghị ghi số liệu, hoặc ghi “-” nếu không phát sinh, “…” nếu chưa thu thập được.`;
  const known = list(
    dues.map(({ cell, figure }) => `${cell} là ${figureText(figure)}`),
    'ô',
    3,
  );
  return `${start}; tính từ các dòng liên quan thì ${known}: đề nghị ghi các số này nếu các tổng đúng, hoặc kiểm tra lại các tổng.`;
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
      `${String(count)} ô tỷ lệ ghi số từ 0 đến 1, chưa rõ là phần trăm hay phần đơn vị (ví dụ ${example}, ` +
      `là ${first ?? ''}% hay ${second ?? ''}%): đề nghị xác nhận, nếu 1 nghĩa là 100% thì định dạng các ô này là phần trăm hoặc nhân với 100.`
    );
  }
  const why = telling.map((flag) => flags[flag]).join('; ');
  const start = `${String(count)} ô số liệu cùng một kiểu ghi: ${why} (ví dụ ${example}`;
  if (first === undefined) {
    const mend = telling.map((flag) => mending[flag]).find((each) => each !== undefined);
    return `${start}), nên chưa đọc được số liệu: đề nghị ${mend ?? 'ghi lại bằng số'}.`;
  }
  const reads = second === undefined ? `có thể là ${first}` : `là ${first} hay ${second}`;
  return `${start}, ${reads}): đề nghị xác nhận rồi ghi lại, dấu chấm ngăn cách hàng nghìn, dấu phẩy ngăn cách phần thập phân.`;
}

function sameHabit(quantity: Quantity, all: readonly Flag[], reads: string, count: number): string {
  const why = tellingFlags(all)
    .map((flag) => flags[flag])
    .join('; ');
  const example = `${naming(null).short(quantity)} ${states(quantity)}`;
  return `${String(count)} ô số liệu cùng một kiểu ghi: ${why} (ví dụ ${example}): đề nghị ghi lại bằng số, như ${shortened(reads, 45)}.`;
}
