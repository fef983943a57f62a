/** Two tables of one form, one period apart. */
import { shortened } from '../plainText';
import { quoted } from '../printed';
import type { FindingSentences } from '../words';
import { naming, states } from './phrases';

type Periods = Pick<FindingSentences, 'period/decreases' | 'period/jump' | 'period/balance'>;

export const periods: Periods = {
  'period/decreases': ({ facts: { quantity, before } }) =>
    `${naming(null).full(quantity)} ${states(quantity)}, ít hơn kỳ trước (ô ${shortened(before.cell)} ghi ${quoted(before.printed)}), trong khi số lũy kế không thể giảm: đề nghị kiểm tra lại.`,

  'period/jump': ({ facts: { quantity, before, kind, times } }) => {
    const start = `${naming(null).full(quantity)} ${states(quantity)}, kỳ trước ghi ${quoted(before.printed)} (ô ${shortened(before.cell)})`;
    const many = shortened(times);
    switch (kind) {
      case 'sign':
        return `${start}: số âm, có thể gõ nhầm dấu; đề nghị kiểm tra lại.`;
      case 'digitMore':
        return `${start}: gấp khoảng ${many} lần, có thể gõ thừa một chữ số; đề nghị kiểm tra lại.`;
      case 'digitLess':
        return `${start}: chỉ bằng khoảng 1/${many}, có thể gõ thiếu một chữ số; đề nghị kiểm tra lại.`;
      case 'thousand':
        return `${start}: chênh nhau khoảng ${many} lần, có thể nhầm đơn vị tính hoặc dấu ngăn cách hàng nghìn; đề nghị kiểm tra lại.`;
      case 'hundred':
        return `${start}: chênh nhau khoảng ${many} lần, có thể một kỳ ghi theo phần trăm, kỳ kia ghi số thập phân; đề nghị kiểm tra lại.`;
      case 'many':
        return `${start}: chênh nhau khoảng ${many} lần; đề nghị kiểm tra lại.`;
    }
  },

  'period/balance': ({ facts: { quantity, before, kind } }) => {
    const name = naming(null).full(quantity);
    switch (kind) {
      case 'carried':
        return `${name} ${states(quantity)} nhưng số cuối kỳ của báo cáo kỳ trước là ${shortened(before.printed)} (ô ${shortened(before.cell)}): số đầu kỳ phải bằng số cuối kỳ trước, đề nghị kiểm tra lại.`;
      case 'opening':
        return `${name} ${states(quantity)} nhưng báo cáo trước của cùng năm ghi ${shortened(before.printed)} (ô ${shortened(before.cell)}): hai báo cáo lũy kế từ đầu năm có cùng số đầu kỳ, đề nghị kiểm tra lại.`;
      case 'repeated':
        return `${name} ${states(quantity)} nhưng báo cáo kỳ đó ghi ${shortened(before.printed)} (ô ${shortened(before.cell)}): đề nghị ghi đúng số của báo cáo cũ.`;
    }
  },
};
