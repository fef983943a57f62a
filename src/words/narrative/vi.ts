/** Claims of the report's prose, in Vietnamese. */
import type { Claim } from '../../core/narrative/claim/claim';
import {
  addition,
  differenceText,
  divisionText,
  exactRate,
  exactText,
  expectedText,
  isRounded,
  printedFigures,
  shortQuote,
  wayOf,
  type NarrativeWords,
} from './narrativeWords';

export const narrativeVi: NarrativeWords = {
  claim: {
    sum: (claim) => {
      const [whole = ''] = printedFigures(claim);
      const sum = `${addition(claim, 1)} = ${expectedText(claim)}`;
      if (claim.verdict === 'holds')
        return `${sum}, khớp với ${whole}${isRounded(claim) ? ' (chênh do làm tròn)' : ''}.`;
      const differs = `Ghi ${whole} nhưng ${sum}, lệch ${differenceText(claim)}`;
      return claim.verdict === 'broken'
        ? `${differs}: đề nghị kiểm tra lại số tổng và từng số thành phần.`
        : `${differs}: đề nghị xác nhận các số nêu ra có phải là toàn bộ các phần không.`;
    },
    shares: (claim) => {
      const sum = `${addition(claim)} = ${exactRate(claim)}%`;
      if (claim.verdict === 'holds')
        return `${sum}: các tỷ lệ cộng đủ 100%${isRounded(claim) ? ' (chênh do làm tròn)' : ''}.`;
      return claim.verdict === 'broken'
        ? `${sum}, không phải 100%: đề nghị kiểm tra lại từng tỷ lệ.`
        : `${sum}, suýt soát 100%: đề nghị xác nhận các tỷ lệ này có phải của cùng một tổng không.`;
    },
    rate: (claim) => {
      const [rate = '', part = '', whole = ''] = printedFigures(claim);
      const quotient = `${part} ÷ ${whole} = ${exactRate(claim)}${claim.sign}`;
      if (claim.verdict === 'holds') return `${quotient}, khớp với ${rate}${claim.sign}.`;
      if (claim.expected === null)
        return `Mẫu số ${whole} bằng 0 nên không tính được tỷ lệ ${rate}${claim.sign}.`;
      return claim.verdict === 'broken'
        ? `Ghi ${rate}${claim.sign} nhưng ${quotient}${rounded(claim)}: đề nghị kiểm tra lại tỷ lệ và các số để tính.`
        : `Ghi ${rate}${claim.sign}; nếu tính trên ${whole} thì ${quotient}: đề nghị xác nhận tỷ lệ này tính trên số nào.`;
    },
    toHundred: (claim) => {
      const [rate = '', part = '', whole = ''] = printedFigures(claim);
      return `Ghi ${rate}% còn ${part} ÷ ${whole} = ${exactRate(claim)}%, làm tròn là ${expectedText(claim)}%; ghi như vậy thì các tỷ lệ cộng đủ 100%: đề nghị xác nhận.`;
    },
    average: (claim) => {
      const [average = ''] = printedFigures(claim);
      const quotient = `${divisionText(claim)} = ${exactText(claim)}`;
      if (claim.verdict === 'holds') return `${quotient}, khớp với bình quân ${average}.`;
      return claim.verdict === 'broken'
        ? `Ghi bình quân ${average} nhưng ${quotient}: đề nghị kiểm tra lại ba số.`
        : `Ghi bình quân ${average}; nếu lấy ${quotient}: đề nghị xác nhận bình quân này tính từ số nào.`;
    },
    times: (claim) => {
      const [times = '', now = '', before = ''] = printedFigures(claim);
      const quotient = `${now} ÷ ${before} = ${exactText(claim)} lần`;
      return claim.verdict === 'holds'
        ? `${quotient}, khớp với ${times} lần.`
        : `Ghi gấp ${times} lần nhưng ${quotient}: đề nghị kiểm tra lại ba số.`;
    },
    part: (claim) => {
      const [whole = '', ...parts] = printedFigures(claim);
      return claim.verdict === 'holds'
        ? `${parts.join(', ')} đều không lớn hơn ${whole}.`
        : `${parts.join(', ')} là một phần của ${whole} mà lại lớn hơn: đề nghị kiểm tra lại hai số.`;
    },
    difference: (claim) => {
      const [before = '', after = '', change = ''] = printedFigures(claim);
      const ways = waysOf(claim);
      const computed = `từ ${before} ${ways.to} ${after} là ${ways.by} ${expectedText(claim)}`;
      if (claim.verdict === 'holds')
        return `${capital(computed)}, khớp với ${change}${isRounded(claim) ? ' (chênh do làm tròn)' : ''}.`;
      const differs = `Ghi ${ways.told} ${change} nhưng ${computed}`;
      return claim.verdict === 'broken'
        ? `${differs}: đề nghị kiểm tra lại ba số.`
        : `${differs}: đề nghị xác nhận số ghi có phải là mức chênh giữa hai số ấy không.`;
    },
    growth: (claim) => {
      const [before = '', after = '', rate = ''] = printedFigures(claim);
      const ways = waysOf(claim);
      if (claim.expected === null) return `Số trước là ${before} nên không tính được tỷ lệ tăng, giảm.`;
      const computed = `từ ${before} ${ways.to} ${after} là ${ways.by} ${exactRate(claim)}%`;
      return claim.verdict === 'holds'
        ? `${capital(computed)}, khớp với ${rate}%.`
        : `Ghi ${ways.told} ${rate}% nhưng ${computed}${rounded(claim)}: đề nghị kiểm tra lại.`;
    },
    growthBy: (claim) => {
      const [after = '', change = '', rate = ''] = printedFigures(claim);
      const computed = `thay đổi ${change} để thành ${after} là ${exactRate(claim)}%`;
      return claim.verdict === 'holds'
        ? `${capital(computed)}, khớp với ${rate}%.`
        : `Ghi ${rate}% nhưng ${computed}${rounded(claim)}: đề nghị xác nhận ba số.`;
    },
    direction: (claim) => {
      const [before = '', after = ''] = printedFigures(claim);
      return claim.verdict === 'holds'
        ? `Chiều tăng, giảm từ ${before} đến ${after} ghi đúng.`
        : `Chiều tăng, giảm ghi trong câu trái với hai số ${before} và ${after}: đề nghị kiểm tra lại.`;
    },
    list: (claim) => {
      const [stated = ''] = printedFigures(claim);
      return claim.verdict === 'holds'
        ? `Ghi ${stated} và kể đủ ${stated}.`
        : `Ghi ${stated} nhưng kể ra ${expectedText(claim)}: đề nghị xác nhận đã kể đủ chưa.`;
    },
    same: (claim) =>
      claim.verdict === 'holds'
        ? `Cùng một số được nêu ${String(claim.figures.length)} lần, lần nào cũng như nhau: ${printedFigures(claim).join(', ')}.`
        : `Có vẻ là cùng một số nhưng mỗi nơi ghi một khác: ${printedFigures(claim).join(', ')}. Đề nghị xác nhận.`,
    multiple: (claim) => {
      const [whole = '', ...parts] = printedFigures(claim);
      return `${parts.join(' và ')} đều chia hết cho ${whole}.`;
    },
    balance: (claim) => {
      const figures = printedFigures(claim);
      const [before = '', after = ''] = figures.slice(-2);
      return `Số đầu ${before}, biến động ${figures.slice(0, -2).join(', ')}, số cuối ${after}: cân đối.`;
    },
    documents: (claim, nameOf) => {
      const [told = ''] = printedFigures(claim);
      const place = claim.beside ? nameOf(claim.beside.document) : '';
      return claim.verdict === 'holds'
        ? `${place} cũng ghi ${claim.beside?.text ?? ''}.`
        : `Ở đây ghi ${told} còn ${place} ghi ${claim.beside?.text ?? ''} (“${shortQuote(claim.beside?.quote ?? '')}”): đề nghị xác nhận có phải cùng một số không.`;
    },
    table: (claim) => {
      const [told = ''] = printedFigures(claim);
      const row = rowText(claim);
      if (claim.verdict === 'holds') return `Biểu cũng ghi ${told}: ${row}.`;
      const printed = claim.row?.printed ?? '';
      if (printed === '')
        return `Lời văn ghi “${told}” còn biểu để trống ở ${row}: đề nghị điền hoặc xác nhận.`;
      const differs = `Lời văn ghi “${told}” còn biểu ghi “${printed}” ở ${row}`;
      return claim.verdict === 'broken'
        ? `${differs}: đề nghị kiểm tra lại hai nơi.`
        : `${differs}: đề nghị xác nhận có phải cùng một chỉ tiêu không.`;
    },
    unfilled: (claim) => {
      const [rate = '', lacking = ''] = printedFigures(claim);
      return claim.verdict === 'broken'
        ? `Ghi hoàn thành ${rate}% nhưng nơi khác trong báo cáo ghi còn thiếu ${lacking}: đề nghị xem lại một trong hai chỗ.`
        : `Ghi ${rate}% nhưng nơi khác trong báo cáo ghi còn ${lacking} trường hợp chưa có hoặc chưa đạt: đề nghị xác nhận.`;
    },
  },
  tableSide: (cell, value) =>
    `Các ô khác của biểu khớp với ${value} ở ô ${cell}: nhiều khả năng biểu ghi sai.`,
  place: 'Lời văn',
  document: (number) => `văn bản ${String(number + 1)}`,
  title: {
    'narrative/total': 'Số trong lời văn không cộng đúng',
    'narrative/rate': 'Tỷ lệ trong lời văn không khớp số',
    'narrative/differs': 'Hai nơi ghi khác nhau',
    'narrative/unknown': 'Chỗ cần xác nhận trong lời văn',
  },
  author: { name: 'Số Khớp', initials: 'SK' },
  letter: 'Đề nghị người soạn xem lại các chỗ sau trong lời văn:',
  verdict: { holds: 'Khớp', broken: 'Không khớp', unknown: 'Cần xác nhận' },
  tally: (holds, broken, unknown) =>
    `Lời văn: ${String(holds)} chỗ khớp, ${String(broken)} không khớp, ${String(unknown)} cần xác nhận.`,
  accepted: (count) => `${String(count)} chỗ đã giải trình.`,
  nothing: 'Lời văn không có chỗ nào kiểm tra được bằng phép tính.',
};

/** dòng III.3.1 “Tổng số hồ sơ …”, ô D58 */
function rowText({ row }: Claim): string {
  return row ? `dòng ${row.code} “${row.label}”, ô ${row.cell}` : '';
}

/** Said only where it differs from the exact one. */
function rounded(claim: Claim): string {
  return exactRate(claim) === expectedText(claim) ? '' : `, làm tròn là ${expectedText(claim)}${claim.sign}`;
}

/** Which way it went from the first figure to the second. */
function waysOf(claim: Claim): { readonly to: string; readonly by: string; readonly told: string } {
  switch (wayOf(claim)) {
    case 'up':
      return { to: 'lên', by: 'tăng', told: 'tăng' };
    case 'down':
      return { to: 'xuống', by: 'giảm', told: 'giảm' };
    case 'same':
      return { to: 'đến', by: 'chênh', told: 'tăng, giảm' };
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
