/** Where a table departs from its form: units, rows, formulas, decimals, old encodings. */
import type { Facts } from '../../core/finding/finding';
import type { UnreadRows } from '../../core/sheet/unreadRows';
import { briefName, fullName, rowName, sheetRow } from '../naming';
import { shortened, shortenedApart } from '../plainText';
import { quoted } from '../printed';
import type { FindingSentences } from '../words';
import { list, naming, ruleText, states } from './phrases';

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
          : `${String(count)} chỉ tiêu ghi đơn vị tính viết tắt hoặc viết khác biểu mẫu, ví dụ ${briefName({ code: row, label })}`;
      return `${start} ghi ${count === 1 ? 'đơn vị tính ' : ''}“${was}”, biểu mẫu ghi “${shouldBe}”: nên ghi thống nhất theo biểu mẫu.`;
    }
    if (count > 1)
      return `Cột đơn vị tính còn trống ở cả ${String(count)} chỉ tiêu: đề nghị ghi đơn vị tính theo biểu mẫu.`;
    const name = rowName(row, label);
    if (printed === '')
      return `${name} chưa ghi đơn vị tính: đề nghị ghi ${inQuotes(expected)} theo biểu mẫu.`;
    if (expected === '') {
      return `${name} ghi đơn vị tính ${inQuotes(printed)} nhưng dòng này trong biểu mẫu không có đơn vị tính: đề nghị bỏ.`;
    }
    const [was, shouldBe] = shortenedApart(printed, expected);
    if (row === '' && label === '')
      return `Dòng đơn vị tính của biểu ghi “${was}”, biểu mẫu ghi “${shouldBe}”: đề nghị đổi cả đơn vị tính và mọi số liệu của biểu theo biểu mẫu, hoặc chỉ sửa đơn vị tính nếu số liệu đã theo “${shouldBe}”.`;
    if (figure && printed === expected)
      return `${name} ghi ${shortened(figure.printed, 45)} với đơn vị tính “${was}”, lớn bất thường: có thể số liệu đang ghi theo đồng; nếu vậy đề nghị ghi ${figure.moved}.`;
    if (figure) {
      return `${name} ghi đơn vị tính “${was}”, biểu mẫu ghi “${shouldBe}”: đề nghị đổi cả đơn vị tính và số liệu, ${shortened(figure.printed, 45)} ${shortened(printed)} là ${figure.moved} ${shortened(expected)}.`;
    }
    return `${name} ghi đơn vị tính “${was}” nhưng biểu mẫu ghi “${shouldBe}”: đề nghị sửa theo biểu mẫu.`;
  },

  'row/missing': ({ facts: { rows, after, headings } }) => {
    if (headings) {
      const names = rows.map(fullName);
      return `Biểu không có ${String(rows.length)} dòng tiêu đề của biểu mẫu: ${list(names, 'dòng', 3)}. Các dòng này không có số liệu, nên bổ sung cho đúng biểu mẫu.`;
    }
    const place = after === null ? 'ở đầu biểu' : `sau dòng ${sheetRow(after)} của trang tính`;
    const [first] = rows;
    const last = rows[rows.length - 1];
    if (!first || !last) return 'Biểu thiếu dòng so với biểu mẫu: đề nghị bổ sung.';
    if (rows.length === 1) return `Biểu thiếu dòng ${fullName(first)} (${place}): đề nghị bổ sung.`;
    const count = String(rows.length);
    const sections = rows.filter(({ code }) => !code.includes('.'));
    if (sections.length > 1 && sections[0] === first) {
      const names = sections.map(fullName);
      return `Biểu thiếu ${String(sections.length)} mục, gồm ${count} dòng (${place}): ${list(names, 'mục', 5)}. Đề nghị bổ sung.`;
    }
    const section = rows.every(({ code }, i) => i === 0 || code.startsWith(first.code + '.'));
    return section
      ? `Biểu thiếu mục ${fullName(first)}, gồm ${count} dòng từ ${briefName(first)} đến ${briefName(last)} (${place}): đề nghị bổ sung.`
      : `Biểu thiếu ${count} dòng liền nhau, từ ${fullName(first)} đến ${fullName(last)} (${place}): đề nghị bổ sung.`;
  },

  'row/extra': ({ facts: { order, label, repeats, figure, filled, unread }, cells }) => {
    if (unread) return unreadRows(unread);
    if (figure) {
      return (
        `Dòng ${sheetRow(cells[0] ?? '')} của trang tính có số liệu (${figure.cell} ghi ${shortened(figure.text, 45)}) nhưng không ghi số thứ tự và tên chỉ tiêu: ` +
        'số này chưa được kiểm tra; đề nghị chuyển về đúng dòng hoặc bỏ nếu thừa.'
      );
    }
    const text = [order, label].filter((each) => each !== '').join(' ');
    if (repeats && filled) {
      const blank =
        filled.cells === 0
          ? 'không có số liệu nào'
          : `chỉ có ${String(filled.cells)} trong ${String(filled.of)} ô có số liệu`;
      return (
        `Dòng ${sheetRow(cells[0] ?? '')} của trang tính ghi ${inQuotes(text)} lần thứ hai (đã có ở dòng ${sheetRow(repeats.cell)}) nhưng ${blank}, nên chưa được tính: ` +
        'đề nghị bỏ dòng này nếu thừa; nếu là tổng của phần khác thì ghi đủ số liệu và ghi rõ là tổng của phần nào.'
      );
    }
    if (repeats) {
      return (
        `Dòng ${sheetRow(cells[0] ?? '')} của trang tính lặp lại chỉ tiêu ${briefName(repeats)} ` +
        `(đã có ở dòng ${sheetRow(repeats.cell)}) nên chưa được tính: đề nghị đối chiếu số liệu hai dòng rồi chỉ giữ một dòng.`
      );
    }
    return (
      `Dòng ${sheetRow(cells[0] ?? '')} của trang tính ghi ${inQuotes(text)}, không có trong biểu mẫu: ` +
      'dòng này chưa được kiểm tra; đề nghị sửa theo biểu mẫu nếu ghi sai tên, bỏ nếu thừa, hoặc giữ lại và thêm vào biểu nếu địa phương thêm.'
    );
  },

  'row/label': ({ facts: { row, printed, expected, spelling, count }, cells }) => {
    const place = row === '' ? `${sheetRow(cells[0] ?? '')} của trang tính` : shortened(row);
    const [was, shouldBe] = shortenedApart(printed, expected);
    if (count > 1)
      return `${String(count)} tên chỉ tiêu ghi không dấu (ví dụ dòng ${place} ghi “${was}”, biểu mẫu ghi “${shouldBe}”): đề nghị ghi lại có dấu.`;
    const start = `Dòng ${place} ghi “${was}”, biểu mẫu ghi “${shouldBe}”`;
    return spelling
      ? `${start}: đề nghị sửa lại chính tả.`
      : `${start}: có thể là chỉ tiêu khác, đề nghị kiểm tra lại tên chỉ tiêu và số liệu của dòng.`;
  },

  'row/moved': ({ facts, cells }) =>
    facts.reason === 'order' ? movedRows(facts, cells) : renumberedRows(facts),

  'formula/altered': ({ facts: { quantity, formula, expected, unclear, count }, rule }) => {
    if (unclear) {
      const name = naming(null);
      const start =
        count === 1
          ? `${name.full(quantity)} có công thức “${shortened(formula)}”`
          : `${String(count)} ô có công thức (ví dụ ${name.short(quantity)}: “${shortened(formula)}”)`;
      return `${start} lấy số liệu ở nơi khác hoặc dùng hàm chưa đối chiếu được với biểu mẫu: đề nghị tự kiểm tra lại công thức.`;
    }
    const should =
      rule === null || (quantity.called !== undefined && expected !== '')
        ? `khác công thức của biểu mẫu “${shortened(expected, 120)}”`
        : `không theo quy tắc ${ruleText(rule)} của biểu mẫu`;
    return (
      `${naming(rule).full(quantity)} có công thức “${shortened(formula)}”, ${should}: ` +
      'đề nghị kiểm tra lại hoặc dùng công thức của biểu mẫu.'
    );
  },

  'style/decimals': ({ facts: { rates, decimals, usual } }) => {
    const name = naming(null);
    const examples = decimals.map((count) => {
      const printed = rates.filter(({ figure }) => figure?.decimals === count);
      const rate = printed.find(({ figure }) => figure && !isPlain(figure.value.toString())) ?? printed[0];
      return rate
        ? `${name.short(rate)} ${states(rate)} (${String(count)} chữ số)`
        : `${String(count)} chữ số`;
    });
    return (
      `Các tỷ lệ trong biểu có số chữ số thập phân khác nhau: ${list(examples, 'cách')}. ` +
      `Đề nghị ghi thống nhất ${String(usual)} chữ số thập phân.`
    );
  },

  'text/legacy': ({ facts: { encoding, sample, reads }, cells }) =>
    `${String(cells.length)} ô dùng bảng mã cũ ${encoding} (ví dụ ${inQuotes(sample)}, đọc là ${inQuotes(reads)}): ` +
    'đề nghị chuyển sang Unicode.',
};

/** Rows that no table was made of. */
function unreadRows(unread: readonly UnreadRows[]): string {
  const [first] = unread;
  if (!first) return '';
  const places = list(unread.map(placeOf), 'chỗ', 3);
  const { cell, text } = first.figure;
  const has = `${places.charAt(0).toUpperCase()}${places.slice(1)} có số liệu (ví dụ ${cell} ghi ${quoted(text)})`;
  return first.likely
    ? `${has} nhưng không đọc được vào biểu này nên chưa được kiểm tra: nếu là phần tiếp theo của biểu thì đề nghị chép vào liền dưới biểu, hoặc ghi lại dòng tiêu đề các cột ở đầu phần đó và số thứ tự nối tiếp.`
    : `${has} nhưng không thuộc biểu nào nên chưa được kiểm tra: đề nghị tự đối chiếu nếu đó là số liệu báo cáo.`;
}

/** "dòng 3–8 của trang tính “Trang 2”" */
function placeOf({ sheet, first, last, here }: UnreadRows): string {
  const rows = first === last ? `dòng ${String(first)}` : `dòng ${String(first)}–${String(last)}`;
  return here ? `${rows} của trang tính` : `${rows} của trang tính “${shortened(sheet)}”`;
}

function inQuotes(text: string): string {
  return `“${shortened(text)}”`;
}

/** 0 and 100 need no decimals. */
function isPlain(value: string): boolean {
  return value === '0' || value === '100';
}

function movedRows({ rows }: Facts['row/moved'], cells: readonly string[]): string {
  const names = list(rows.map(fullName), 'dòng', 3);
  return `${names} đang ở dòng ${sheetRow(cells[0] ?? '')} của trang tính, khác thứ tự của biểu mẫu: đề nghị chuyển về đúng vị trí.`;
}

function renumberedRows({ rows }: Facts['row/moved']): string {
  const [first] = rows;
  const numbered = (order: string): string =>
    order === '' ? 'không ghi số thứ tự' : `ghi số thứ tự ${quoted(order)}`;
  if (first && rows.length === 1) {
    return `${fullName(first)} ${numbered(first.printedOrder)}, biểu mẫu ghi ${quoted(first.order)}: đề nghị sửa theo biểu mẫu.`;
  }
  const each = rows.map(
    (row) => `${briefName(row)} ${numbered(row.printedOrder)} (biểu mẫu ghi ${quoted(row.order)})`,
  );
  return `${String(rows.length)} dòng liền nhau có số thứ tự khác biểu mẫu: ${list(each, 'dòng', 3)}. Đề nghị kiểm tra xem có dòng chèn thêm hoặc bỏ sót.`;
}
