/** Which numbers are figures, and which are dates, names, numbers of documents: told by the words beside them. */
import type { Sense } from './figure';
import type { Token } from '../text/token';
import { classOf } from './unit';

/** A number right after one of these names its thing: "ngày 7", "Đề án 06", "Điều 5". */
const NAMES = set(
  'ngày|tháng|quý|tuần|thứ|điều|khoản|điểm|chương|phụ lục|biểu|mẫu|nghị định|nghị quyết|chỉ thị|thông tư|kết luận|quyết định|công văn|tờ trình|đề án|dự án|kế hoạch|luật|quốc lộ|tỉnh lộ|ql|tl|khóa|khoá|lần thứ|hạng|mức độ|mức|bậc|tầng|vùng|khu vực|nhiệm kỳ|lúc|hồi|thập niên|giai đoạn|bước|mục|phần|trang|bảng|hình|cột|dòng|đường|ngõ|ngách|hẻm|điện thoại|đt|tel|fax|hotline|sđt|zalo|quy định|thông báo|hướng dẫn|chương trình|lớp|khối|tổ|đội|cấp|loại|nhóm|kỳ|đợt|số|cụm|tuyến|bản|thôn|ấp|khu|buôn|xã|phường|quận|chi bộ|tiểu khu|lô|thửa|tờ bản đồ|iso|covid|g|km|công tác|ban chỉ đạo|công tác viên|nội dung|câu|bài|đại hội|kỳ họp|phiên họp|lần|top|windows|office|năm học|vòng|quyển|tập|chuyên đề|tiêu chí|chỉ tiêu|xã loại|phòng|trường|kênh|vtv|tổ dân phố|tdp|số nhà',
);
/** These begin counts just as well, "cấp 120 giấy": only a number that no noun follows is a name after them. */
const SOMETIMES = set(
  'hồi|lúc|điều|cấp|loại|nhóm|tổ|đội|lớp|khối|phần|mục|kết luận|quyết định|kế hoạch|chương trình|hướng dẫn|thông báo|mức|đường|bài|câu|bản|thôn|ấp|khu|xã|phường|chi bộ|nội dung|công tác|phòng|trường|đợt|lần|tập|dự án|đề án|tháng|ngày|quý|tuần|giai đoạn|tiêu chí|chỉ tiêu|nghị quyết|công văn|tờ trình|quy định|luật|vùng|khu vực|tổ dân phố|bảng|biểu|vòng|buôn|kỳ|cụm|tuyến|hạng',
);
/** "6 tháng", "24 giờ", "18 tuổi": a length of time or an age, nothing that is counted. */
const TIMES = set('tháng|giờ|phút|tuần|giây|tuổi|h|năm|quý|nhiệm kỳ');
const NUMBERED =
  /^(?:định|quyết|hoạch|văn|trình|tư|cáo|thị|luận|luật|báo|mẫu|biểu|lục|tổ|đội|bản|thôn|nhà|đường|lộ|máy|lô|phòng|tầng|kỳ|tờ|bão|thửa|khu|dẫn|chế|án|biên|nghị|lệnh|từ|dòng|cột|câu|bài|xe|mã|thoại|điểm|đơn|cv|qđ|kh|nq|bc|nđ)$/;
/** "2 cấp", "6 rõ", "4 tại chỗ", "3 trong 1": ways of speaking. */
const WAYS = set('cấp|rõ|không|tại chỗ|trong 1|con số|mặt|sao|chiều|trong|dám|thật|đúng|nhất|nhà|chữ|g');

function set(words: string): Readonly<Record<string, true>> {
  const all: Record<string, true> = {};
  for (const word of words.split('|')) all[word] = true;
  return all;
}

function has(words: Readonly<Record<string, true>>, word: string): boolean {
  return Object.prototype.hasOwnProperty.call(words, word);
}

export function senseOf(tokens: readonly Token[], at: number, unit: readonly string[]): Sense {
  const text = tokens[at]?.text ?? '';
  const shape = senseOfShape(text);
  if (shape) return shape === 'date' && isShare(tokens, at, unit) ? 'count' : shape;
  if (isYear(tokens, at, unit)) return 'date';
  if (/^[%‰]$/.test(tokens[at + 1]?.text ?? '') || (unit[0] === 'phần' && unit[1] === 'trăm')) return 'rate';
  if (isName(tokens, at, unit) || isNextName(tokens, at)) return 'name';
  const first = unit[0] ?? '';
  if (isTime(unit)) return 'time';
  if (/^0?\d$/.test(text) && has(WAYS, first) && !isCountedWay(unit, tokens[at - 1]?.low ?? ''))
    return 'name';
  if (/^0\d\d/.test(text) && /^[\d.]{9,}$/.test(text)) return 'phone';
  const unitClass = classOf(unit);
  return unitClass === 'money' ||
    unitClass === 'area' ||
    unitClass === 'weight' ||
    unitClass === 'length' ||
    unitClass === 'volume'
    ? 'amount'
    : 'count';
}

/** "6 tháng", "sáu tháng", "18 tuổi" */
export function isTime(unit: readonly string[]): boolean {
  return has(TIMES, unit[0] ?? '') && !isCountedTime(unit);
}

/** No quantity of a report has more signs; keys, account numbers and noise have. */
const MOST_SIGNS = 30;

function senseOfShape(text: string): Sense | null {
  if (text.length > MOST_SIGNS) return 'document';
  if (/^\d+(?:[.,]\d+)*$/.test(text)) return /^0\d{8,}$/.test(text) ? 'phone' : null;
  if (/^\d{1,2}\/\d{1,2}$/.test(text)) return 'date';
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text) || /^\d{1,2}[/.-]\d{4}$/.test(text)) return 'date';
  if (/^\d[\d.,]*\/\d[\d.,]*$/.test(text)) return null;
  if (/^\d+(?:[.,]\d+)*\s?[-–]\s?\d+(?:[.,]\d+)*$/.test(text)) return 'range';
  if (/^\d{1,2}:\d{2}/.test(text)) return 'date';
  return 'document';
}

/** "5/7 chỉ tiêu" is a share, "ngày 5/7" and "dịp 30/4" are days. */
function isShare(tokens: readonly Token[], at: number, unit: readonly string[]): boolean {
  const before = tokens[at - 1]?.low ?? '';
  if (/^(?:ngày|tháng|từ|đến|trước|sau|dịp|lễ|sáng|chiều|tối|hôm|nhật|số|hết|đường)$/.test(before))
    return false;
  if (classOf(unit) !== null) return true;
  const [part = 0, whole = 0] = (tokens[at]?.text ?? '').split('/').map(Number);
  return whole > 12 || (unit.length > 0 && part <= whole && whole > 0) || /^(?:đạt|\(|=)$/.test(before);
}

function isYear(tokens: readonly Token[], at: number, unit: readonly string[]): boolean {
  const text = tokens[at]?.text ?? '';
  if (!/^(?:19|20)\d\d$/.test(text)) return false;
  const before = tokens[at - 1]?.low ?? '';
  if (/^(?:năm|tháng|quý|đầu|cuối|từ|đến|vụ|khóa|-|–|\/)$/.test(before)) return true;
  // Counts of this size are written with a dot, "2.026 hồ sơ"; without one a noun must follow.
  return classOf(unit) === null;
}

function isName(tokens: readonly Token[], at: number, unit: readonly string[]): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  const two = `${tokens[at - 2]?.low ?? ''} ${before.low}`;
  if (
    /^(?:công tác|tác viên|chỉ đạo|ban chỉ)$/.test(two) &&
    !(classOf(unit) !== null && tokens[at]?.text.charAt(0) === '0')
  )
    return true;
  const word = has(NAMES, two) ? two : before.low;
  if (!has(NAMES, word) || (two === 'cổ phần' && !isUpper(tokens[at - 2]))) return false;
  // "thu hồi 3,46 ha", "mức 15 triệu đồng": what is measured is no name. "cấp xã 980": no commune has that number.
  if (/^(?:money|area|weight|volume)$/.test(classOf(unit) ?? '')) return false;
  // "đã cấp 3.612 thẻ", "cấp 154 chứng chỉ": no name is written with thousands, and grades end at that of storms.
  const written = tokens[at]?.text ?? '';
  if (/^\d{1,3}(?:\.\d{3})+$/.test(written) || (word === 'cấp' && Number(written) > MOST_GRADES))
    return false;
  if (PLACES.test(word) && (tokens[at - 2]?.low === 'cấp' || Number(tokens[at]?.text) > MOST_PLACES))
    return false;
  // "Kế hoạch số 12", "bão số 3", but "dân số 1.860 người", "thiểu số 13 người".
  if (word === 'số' && !NUMBERED.test(tokens[at - 2]?.low ?? ''))
    return classOf(unit) === null && !/^(?:tổng|dân|quân|sĩ|thiểu|đa)$/.test(tokens[at - 2]?.low ?? '');
  return !(has(SOMETIMES, word) && classOf(unit) !== null && !has(TIMES, unit[0] ?? '')) || isCapital(before);
}

const PLACES = /^(?:xã|phường|thôn|bản|ấp|buôn|khu|huyện|tỉnh)$/;
const MOST_GRADES = 17;
/** Villages and wards are numbered, to no more than this. */
const MOST_PLACES = 40;

/** "mức độ 3, 4" */
function isNextName(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:,|và|-)$/.test(tokens[at - 1]?.text ?? '') || tokens[at - 2]?.kind !== 'number') return false;
  return !/^\d+,/.test(tokens[at]?.text ?? '') && isName(tokens, at - 2, []) && tokens[at - 3]?.low !== 'số';
}

function isUpper(token: Token | undefined): boolean {
  return token !== undefined && !token.text.startsWith(token.low.charAt(0));
}

/** "Tổ 35", "Đề án 06": a name is written with a capital. At the start of a sentence so is any word. */
function isCapital({ text, low }: Token): boolean {
  return !text.startsWith(low.charAt(0)) && /^(?:nghị|chỉ|đề|luật|kết|thông|điều|mẫu|biểu)/.test(low);
}

/** "phát sóng 144 phút", "bồi dưỡng 12 tháng" are lengths; only "ngày công" and the like are counted. */
function isCountedTime(unit: readonly string[]): boolean {
  return unit[0] === 'ngày' || (unit[1] !== undefined && /^(?:công|tuổi đảng)$/.test(unit[1]));
}

function isCountedWay(unit: readonly string[], before: string): boolean {
  // "05 cấp trưởng, 09 cấp phó" are people, "2 cấp" is a way of government.
  if (unit[0] === 'cấp') return /^(?:trưởng|phó|ủy|uỷ)$/.test(unit[1] ?? '');
  // "liên kết 4 nhà" is a way, "sửa chữa 7 nhà" are houses.
  return classOf(unit) !== null && unit[0] === 'nhà' && (unit.length > 1 || !/^(?:kết|của)$/.test(before));
}
