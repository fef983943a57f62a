/** Why cells are filled, why some are not, and which rules wait for figures. */
import type { Unjudged } from '../../core/check/evaluate';
import type { Refused } from '../../core/fill/derive';
import { figuresText, namesText, partText, quotientNames } from '../expression';
import { decimalsOf, type Filled, type Ground, groundOf } from '../../core/fill/ground';
import { shortened } from '../plainText';
import type { RateStyle } from '../words';
import { list, naming, ruleText } from './phrases';

export function because(filled: Filled, style: RateStyle): string {
  const only = filled.valueOnly
    ? '; chỉ ghi giá trị, không đặt công thức, vì số liệu nguồn lưu dạng văn bản hoặc lưu khác với hiển thị'
    : '';
  const rule = filled.rule ?? '';
  const decimals = decimalsOf(filled, style);
  return grounds(groundOf(filled, decimals), rule, style, decimals) + only;
}

function grounds(ground: Ground, rule: string, style: RateStyle, decimals: number): string {
  const { short } = naming(rule);
  switch (ground.kind) {
    case 'converted':
      return 'giữ nguyên số liệu, chuyển từ văn bản thành số';
    case 'same':
      return `cùng số liệu với ${naming(rule).beside(ground.other)}`;
    case 'sum':
    case 'rest':
      return `= ${figuresText(ground.parts)} (${namesText(ground.parts, short)})`;
    case 'usedUp':
      return `các dòng đã có số liệu cộng lại bằng ${short(ground.total)} (${partText(ground.total)}) nên dòng này là 0`;
    case 'rate': {
      const to = decimals === 0 ? 'đến số nguyên' : `${String(decimals)} chữ số thập phân`;
      const round = ground.exact ? '' : `, làm tròn ${to}`;
      const figures = quotientNames(ground.part, ground.whole, partText);
      return `= ${figures} × 100${round} (${quotientNames(ground.part, ground.whole, short)})`;
    }
    case 'zeroWhole':
      return `${namesText(ground.whole, short)} = 0 nên không tính được tỷ lệ, ghi “${style.zeroOverZero}”`;
    case 'zero':
      return `${ground.because.map((each) => `${short(each)} = ${partText(each)}`).join(' và ')} nên dòng này là 0`;
    case 'rule':
      return `theo quy tắc ${ruleText(rule)}`;
  }
}

export function refused({ target, reason, rules }: Refused): string {
  const name = naming(rules[0] ?? null).full(target);
  if (reason === 'merged') return `Chưa điền ${name} vì ô này gộp với ô khác: đề nghị bỏ gộp ô rồi điền.`;
  // Of rows without printed codes no rule can be told by its text.
  const texts = target.called === undefined ? list(rules.map(ruleText), 'quy tắc', 3) : '';
  if (reason === 'questioned') {
    return `Chưa đổi ${name} vì mục Kiểm tra đang nêu số liệu này: đề nghị xử lý ở mục Kiểm tra trước.`;
  }
  return reason === 'disagree'
    ? `Chưa điền ${name} vì các quy tắc cho kết quả khác nhau${texts === '' ? '' : ` (${texts})`}: đề nghị kiểm tra các dòng liên quan rồi tự ghi số liệu.`
    : `Chưa điền ${name} vì giá trị tính được không khớp với ${texts === '' ? 'quy tắc khác của biểu' : texts}: đề nghị kiểm tra các dòng liên quan rồi tự ghi số liệu.`;
}

export function unjudged({ rule, rows, cells }: Unjudged): string {
  const places = rows.map((row, i) => {
    const cell = cells[i] ?? '';
    if (row === '') return shortened(cell, 20);
    return shortened(row, 40) + (cell === '' ? ' (không có trong biểu)' : ` (${shortened(cell, 20)})`);
  });
  const distinct = places.filter((place, i) => places.indexOf(place) === i);
  return distinct.length === 0
    ? `Chưa đánh giá được quy tắc ${ruleText(rule)}.`
    : `Chưa đánh giá được quy tắc ${ruleText(rule)} vì ${list(distinct, 'ô')} chưa có số liệu đọc được.`;
}
