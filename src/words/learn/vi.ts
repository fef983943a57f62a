import { quoted } from '../commandLine/words';
import type { LearnWords } from './words';

const TYPES: Readonly<Record<string, string>> = {
  object: 'một nhóm {…}',
  array: 'một danh sách […]',
  string: 'một đoạn chữ',
  integer: 'một số nguyên',
  boolean: 'Có hoặc Không (true, false)',
};

export const vi: LearnWords = {
  fileFault: ({ code, detail }) => {
    switch (code) {
      case 'json':
        return `Tệp không phải JSON đọc được (${detail}).`;
      case 'missing':
        return 'Chỗ này còn trống mà bắt buộc phải có.';
      case 'unknown':
        return detail === ''
          ? 'Mẫu tệp không có mục này: cần xóa hoặc sửa tên mục.'
          : `Không rõ “${detail}” là gì: cột này không có tiêu đề.`;
      case 'type':
        return `Chỗ này phải là ${TYPES[detail] ?? detail}.`;
      case 'long':
        return `Chỗ này quá dài: nhiều nhất ${detail} ký tự.`;
      case 'many':
        return `Danh sách quá dài: nhiều nhất ${detail} mục.`;
      case 'choice':
        return `Chỗ này chỉ nhận: ${detail}.`;
      case 'pattern':
        return `“${detail}” viết không đúng cách: mã gồm chữ không dấu, số và dấu chấm; chữ nằm trên một dòng, không thừa dấu cách ở hai đầu.`;
      case 'range':
        return `Số phải nằm trong khoảng ${detail}.`;
    }
  },
  formFault: ({ code, rules, rows, detail }) => {
    const all = quoted(rules);
    switch (code) {
      case 'form/unreadable':
        return `Không hiểu quy tắc ${all}. Viết như “I.2 = I.2.1 + I.2.2”, “[5] = [4] / [3] %” hoặc “I.3 <= I.2”.`;
      case 'form/unknown':
        return `Quy tắc ${all} nêu ${rows.join(', ')}, mà biểu không có dòng hay cột ấy, hoặc đó không phải dòng có số liệu.`;
      case 'form/duplicate':
        return `Hai dòng cùng mang mã ${rows.join(', ')}.`;
      case 'form/noUnit':
        return `Chỉ tiêu ${rows.join(', ')} chưa có đơn vị tính.`;
      case 'form/cycle':
        return `Các quy tắc ${all} tính vòng quanh: ô được tính từ chính nó.`;
      case 'form/contradiction':
        return `Không số liệu nào thỏa mãn cùng lúc các quy tắc ${all}.`;
      case 'form/fixed':
        return `Các quy tắc ${all} chỉ để lại cho ${rows.join(', ')} một giá trị: ${detail}.`;
      case 'form/redundant':
        return `Quy tắc ${all} đã suy ra được từ các quy tắc khác.`;
    }
  },
  at: (place, sentence) => (place === '' ? sentence : place + ': ' + sentence),
  carried: (sheet, title, rules) =>
    `Tệp mang theo biểu “${title}” trên trang tính “${sheet}” (${String(rules)} quy tắc): biểu trong tệp được kiểm tra theo các quy tắc ấy.`,
  notCarried: (sheet) => `Trang tính “${sheet}” có chỗ sai nên chưa dùng để kiểm tra được:`,
  sound: (file, title, rows, rules) =>
    `${file}: “${title}” dùng được (${String(rows)} dòng, ${String(rules)} quy tắc).`,
  faulty: (file, faults) => `${file}: ${String(faults)} chỗ sai.`,
  noForms: (folder) => `“${folder}” không có biểu nào (tệp .json)`,
  needsForm: 'cần nêu một tệp biểu, ví dụ: so-khop forms lint bieu-cua-tinh.json',
  nothingToLearn: (file) => `“${file}” không có bảng nào để học`,
  learnt: (out, title, rules) => `Đã ghi biểu “${title}” với ${String(rules)} quy tắc vào ${out}.`,
  departs: (file, sentence) => `${file}: ${sentence}`,
  otherColumns: (headings) => `cột khác các tệp còn lại: ${quoted(headings)}`,
  otherRows: (labels) => `dòng khác các tệp còn lại: ${quoted(labels)}`,
  fromFiles: (files, used) => `Học từ ${String(used)} trong ${String(files)} tệp có cùng cách trình bày.`,
  addsRow: (code, label) => `Thêm chỉ tiêu ${code} “${label}” vào biểu.`,
  addsColumn: (letters, heading) => `Thêm cột ${letters}${heading === '' ? '' : ` “${heading}”`} vào biểu.`,
  addsRule: (rule) => `Thêm quy tắc: ${rule}.`,
  addsTo: (sum) => `Tổng tính cả phần thêm: ${sum}.`,
  keptOn: (sheet) =>
    `Số liệu giữ nguyên; biểu có phần thêm nằm ở trang tính “${sheet}” và dùng để kiểm tra tệp này từ nay.`,
  writeForm: 'Ghi vào trang “Quy tắc”',
  cannotAdd:
    'Chưa thêm được: biểu có phần này thì không nhận ra bảng nữa. Có thể chấp nhận và ghi lý do ở dưới.',
  nothingAdded: 'Không có dòng, cột nào có thể thêm vào biểu.',
};
