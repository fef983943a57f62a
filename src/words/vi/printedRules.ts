/** Rules that a table prints itself, where they cannot be believed as they stand. */
import { quoted } from '../printed';
import type { FindingSentences } from '../words';
import { list, ruleText } from './phrases';

export const printedRules: Pick<FindingSentences, 'rule/printed'> = {
  'rule/printed': ({ facts: { reason, cell, printed, missing, rule, other, keeps } }) => {
    const said = rule === null ? '' : ruleText(rule);
    const isOfRows = rule !== null && !rule.includes('[');
    const instead = other === null ? '' : ruleText(other);
    const names = list(missing.map(quoted), 'chỗ', 3);
    switch (reason) {
      case 'words':
        return missing.length === 0
          ? `Ô ${cell} in công thức ${quoted(printed)} nhưng chưa đọc được công thức này nên chưa kiểm tra: đề nghị tự đối chiếu.`
          : `Ô ${cell} in công thức ${quoted(printed)} nhưng bảng không có ${names} nên chưa kiểm tra theo công thức này: đề nghị tự đối chiếu.`;
      case 'names':
        return `Ô ${cell} in công thức ${quoted(printed)} nhưng bảng không có cột hay dòng ${names} nên chưa kiểm tra: đề nghị xem lại công thức.`;
      case 'contradicts': {
        const start = `Ô ${cell} in công thức ${quoted(printed)} (${said}) nhưng tiêu đề cột lại cho biết ${instead}`;
        if (keeps === null) return `${start}; chưa rõ bên nào đúng nên chưa kiểm tra: đề nghị xác nhận.`;
        return `${start}. Số liệu ở các dòng đều khớp ${keeps === 'rule' ? 'công thức in' : 'tiêu đề cột'}: đề nghị xác nhận.`;
      }
      case 'denied':
        return other === null
          ? `${isOfRows ? 'Theo tên dòng' : 'Theo tiêu đề cột'}, ${said} (ô ${cell}), nhưng số liệu ở nhiều ${isOfRows ? 'cột' : 'dòng'} không khớp cách tính này nên chưa kiểm tra theo đó: đề nghị xác nhận cách tính; nếu đúng thì đối chiếu lại số liệu từng ${isOfRows ? 'cột' : 'dòng'}.`
          : `Ô ${cell} in công thức ${quoted(printed)} (${said}) nhưng không dòng nào khớp; mọi dòng đều khớp ${instead}. Đề nghị xác nhận công thức nào đúng.`;
    }
  },
};
