/** What of a table nobody sees, and which of its columns no rule could judge. */
import type { Facts } from '../../../core/finding/finding';
import type { HiddenSheet } from '../../../core/sheet/hiddenSheet';
import { briefName } from '../../naming';
import { shortened } from '../../plainText';
import { quoted } from '../../printed';
import type { FindingSentences } from '../../words';
import { list } from '../phrases';

type Unseen = Pick<FindingSentences, 'row/hidden' | 'column/hidden' | 'column/unjudged'>;

export const unseen: Unseen = {
  'row/hidden': ({ facts: { row, label, at, visible, count, sheets } }) => {
    if (sheets) return hiddenSheets(sheets);
    if (visible === null) {
      const rows =
        count === 1
          ? `Dòng ${String(at)} của trang tính (chỉ tiêu ${briefName({ code: row, label })})`
          : `${String(count)} dòng của biểu, từ dòng ${String(at)} của trang tính (chỉ tiêu ${briefName({ code: row, label })}),`;
      return `${rows} đang ẩn: số liệu vẫn được kiểm tra và vẫn tính vào tổng nhưng bản in không có, đề nghị bỏ ẩn trước khi in hoặc gửi.`;
    }
    return `Dòng ${String(at)} của trang tính đang ẩn và cũng ghi chỉ tiêu ${briefName({ code: row, label })} (dòng đang hiện là dòng ${String(visible)}): chỉ tính dòng đang hiện, đề nghị xóa dòng ẩn nếu không dùng nữa.`;
  },

  'column/hidden': ({ facts: { column, heading, figures, own } }) => {
    if (own.length > 0) {
      const name = own.length === 1 ? columnName(column, heading) : `Các cột ${list(own, 'cột', 5)}`;
      return `${name} của biểu đang ẩn: số liệu vẫn được kiểm tra và vẫn tính vào tổng nhưng bản in không có, đề nghị bỏ ẩn trước khi in hoặc gửi.`;
    }
    return `${columnName(column, heading)} đang ẩn và có ${String(figures)} ô số liệu: chỉ kiểm tra cột đang hiện, đề nghị xóa cột ẩn nếu không dùng nữa.`;
  },

  'column/unjudged': ({ facts }) => unjudgedColumn(facts),
};

/** "Trang tính “Cũ” đang ẩn nhưng có biểu (vùng A5:D129), cùng các dòng với biểu ở …" */
function hiddenSheets(sheets: readonly HiddenSheet[]): string {
  const [first] = sheets;
  if (!first) return '';
  const start =
    sheets.length === 1
      ? `Trang tính ${inQuotes(first.sheet)} đang ẩn nhưng có biểu (vùng ${first.area})${aboutHidden(first)}`
      : `${String(sheets.length)} biểu nằm ở trang tính đang ẩn: ${list(
          sheets.map((each) => `${inQuotes(each.sheet)} (vùng ${each.area})${aboutHidden(each)}`),
          'biểu',
          3,
        )}`;
  const cure = sheets.every(({ copyOf, isUsed }) => copyOf !== null && !isUsed)
    ? 'đề nghị xóa trang tính ẩn nếu không dùng nữa (Excel không hoàn tác được, cần lưu bản sao trước), hoặc bỏ ẩn để kiểm tra'
    : 'nếu đó cũng là số liệu báo cáo thì đề nghị bỏ ẩn rồi kiểm tra lại';
  return `${start}. Chỉ các trang tính đang hiện được kiểm tra: ${cure}.`;
}

function aboutHidden({ copyOf, isUsed }: HiddenSheet): string {
  const used = isUsed ? ', được công thức của biểu đang hiện lấy số' : '';
  if (!copyOf) return used;
  const copied = `biểu ở trang tính ${inQuotes(copyOf.sheet)}`;
  return copyOf.differing === 0
    ? `, giống hệt ${copied}${used}`
    : `, cùng các dòng với ${copied} nhưng khác ${String(copyOf.differing)} ô số liệu${used}`;
}

/** "Cột E “Lũy kế”" */
function columnName(column: string, heading: string): string {
  return heading === ''
    ? `Cột ${shortened(column)} (không có tiêu đề)`
    : `Cột ${shortened(column)} ${inQuotes(heading)}`;
}

function unjudgedColumn(facts: Facts['column/unjudged']): string {
  const { column, heading, figures, first, reason, elsewhere } = facts;
  if (elsewhere)
    return `Trang tính ${inQuotes(elsewhere.sheet)} ghi tiếp số liệu cho các dòng của biểu này ở cột ${list(elsewhere.headings.map(inQuotes), 'cột', 5)} (ví dụ ${first.cell} ghi ${quoted(first.text)}) nhưng không có quy tắc nào xét được nên chưa kiểm tra: đề nghị tự đối chiếu.`;
  const name = columnName(column, heading);
  const has = `có ${String(figures)} ô số liệu (ví dụ ${first.cell} ghi ${quoted(first.text)})`;
  switch (reason) {
    case 'correction':
      return `${name} ${has}: đề nghị xác nhận cột nào là số liệu chính thức của biểu; cột này chưa được kiểm tra.`;
    case 'twin':
      return `${name} cùng tên với cột số liệu của biểu nhưng số liệu khác nhau: đề nghị xác nhận cột nào là số liệu chính thức.`;
    case 'comparison':
      return `${name} ${has}, là cột so sánh nên chưa được kiểm tra: đề nghị tự đối chiếu.`;
    case 'disagrees':
      return `${name} ${has} nhưng phần lớn quy tắc của biểu mẫu không đúng với cột này nên chưa được kiểm tra: đề nghị xác nhận cột này ghi số liệu gì.`;
    case 'noTotal':
      return `${name} có tên là cột tổng nhưng ở phần lớn các dòng không bằng tổng các cột thành phần: đề nghị kiểm tra lại cột này.`;
    case 'notCumulative':
      return `${name} có tên là cột lũy kế nhưng ở nhiều dòng nhỏ hơn số trong kỳ: đề nghị kiểm tra lại hai cột.`;
    case 'notPart':
      return `${name} có tên là một phần của cột tổng nhưng ở nhiều dòng lớn hơn cột tổng: đề nghị kiểm tra lại hai cột.`;
    case 'rate':
      return `${name} ${has} nhưng không phải là thương của hai cột nào trong biểu nên chưa được kiểm tra: đề nghị tự đối chiếu với số liệu dùng để tính.`;
    case 'otherSheet':
    case 'sparse':
    case 'unknown':
      return `${name} ${has} nhưng không thuộc biểu mẫu nên chưa được kiểm tra: đề nghị xác nhận, thêm cột vào biểu nếu địa phương thêm, bỏ nếu không phải số liệu của biểu.`;
  }
}

function inQuotes(text: string): string {
  return `“${shortened(text)}”`;
}
