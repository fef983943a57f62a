/** What verifying says, in Vietnamese. */
import type { Alteration } from '../../app/export/alteration';
import type { Verification } from '../../app/export/verify';
import { shortened } from '../plainText';

/** More alterations than this are counted. */
const MOST_NAMED = 10;

export function verification(given: Verification): string {
  switch (given.kind) {
    case 'unchanged':
      return unchanged(given);
    case 'changed':
      return `Có ${given.changes.length} chỗ khác với khi đã kiểm tra (mã ${given.code}): ${named(given.changes)}`;
    case 'doubtful':
      return (
        `Số liệu đúng như khi đã kiểm tra (mã ${given.code}), nhưng mã này của phiên bản trước, chưa bao gồm đơn vị tính, ` +
        `tiêu đề và các dòng ngoài biểu mẫu; đề nghị đối chiếu với bản gốc ${given.changes.length} chỗ: ` +
        named(given.changes)
      );
    case 'unsealed':
      return 'Tài liệu không có mã đối chiếu mà Số Khớp đọc được, nên không biết số liệu có bị sửa hay không.';
    case 'unknownForm':
      return `Mã đối chiếu ${given.code} thuộc biểu mẫu “${shortened(given.form)}” mà Số Khớp chưa có, nên chưa đối chiếu được: đối chiếu tệp còn trang “Quy tắc” của biểu mẫu ấy, mở tệp có trang ấy rồi đối chiếu lại, hoặc nêu biểu mẫu bằng --forms TỆP.`;
    case 'sealBroken':
      return `Mã đối chiếu ${given.code} đã bị sửa: không thể dựa vào đó để so sánh.`;
    case 'otherKey':
      return `Mã đối chiếu ${given.code} không được tạo bằng khóa đã nêu: không thể tin là do cơ quan giữ khóa tạo ra.`;
    case 'tableMissing':
      return `Tài liệu có mã đối chiếu ${given.code} nhưng không còn bảng số liệu.`;
  }
}

function unchanged({ code, only, key }: Extract<Verification, { kind: 'unchanged' }>): string {
  const said =
    only === 'figures'
      ? `Số liệu đúng như khi đã kiểm tra (mã ${code}). Mã này của phiên bản trước, chưa bao gồm tiêu đề, nhãn và đơn vị tính; muốn có, xuất lại bằng phiên bản này.`
      : only === 'table'
        ? `Số liệu, nhãn và đơn vị tính đúng như khi đã kiểm tra (mã ${code}); các dòng quanh bảng không so được.`
        : `Số liệu đúng như khi đã kiểm tra (mã ${code}).`;
  if (key === 'agrees') return said + ' Mã được tạo bằng khóa đã nêu.';
  return key === 'unasked'
    ? said + ' Mã được tạo bằng một khóa; muốn đối chiếu cả khóa, thêm --key TỆP-KHÓA.'
    : said;
}

function named(changes: readonly Alteration[]): string {
  const rest = changes.length - MOST_NAMED;
  return changes.slice(0, MOST_NAMED).map(text).join('; ') + (rest > 0 ? `; và ${rest} chỗ khác.` : '.');
}

const PLACES: Readonly<Record<Alteration['what'], string>> = {
  figure: 'số liệu',
  order: 'số thứ tự',
  label: 'tên chỉ tiêu',
  unit: 'đơn vị tính',
  cell: 'ô khác trong dòng',
  row: 'dòng của bảng',
  header: 'tiêu đề cột',
  above: 'dòng phía trên bảng',
  below: 'dòng phía dưới bảng',
  code: 'mã đối chiếu in dưới bảng',
  table: 'bảng khác cùng biểu mẫu',
  hidden: 'số liệu',
  floating: 'hình hoặc hộp chữ nổi',
};

function text({ what, row, label, sealed, now }: Alteration): string {
  const name = row === '' ? '' : `${row} “${shortened(label)}”`;
  if (what === 'figure') {
    if (now === null) return `${name} không còn trong bảng`;
    if (sealed === null) return `${name} được thêm vào, ghi ${value(now)}`;
    return `${name} đã kiểm tra ${value(sealed)}, nay ghi ${value(now)}`;
  }
  if (what === 'hidden') return `${name} còn trong tệp nhưng không in ra được`;
  if (what === 'floating') return 'có hình, hộp chữ hoặc khung nổi được thêm vào, có thể che số liệu';
  if (what === 'table') return `có thêm một bảng cùng biểu mẫu ở ${value(now ?? '')}, số liệu khác`;
  const place = name === '' ? PLACES[what] : `${name}, ${PLACES[what]}`;
  if (what === 'order' && now === null) return `${name} không còn ở vị trí cũ`;
  if (now === null) return `${place} ${value(sealed ?? '')} không còn`;
  if (sealed === null) return `${place} được thêm vào, ghi ${value(now)}`;
  return `${place} trước là ${value(sealed)}, nay ghi ${value(now)}`;
}

function value(figure: string): string {
  return figure === '' ? '(trống)' : shortened(figure, 60);
}
