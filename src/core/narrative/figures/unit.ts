/** What a figure counts: its noun, and which nouns count the same kind of thing. */

export type UnitClass =
  | 'person' | 'document' | 'place' | 'body' | 'file' | 'case' | 'work' | 'event' | 'prize' | 'household'
  | 'building' | 'animal' | 'vehicle' | 'task' | 'money' | 'area' | 'weight' | 'length' | 'volume' | 'time' | 'procedure'; // prettier-ignore

/** The longest noun that a phrase begins with decides. */
const NOUNS: Readonly<Record<UnitClass, string>> = {
  person:
    'chỉ tiêu biên chế|người|đồng chí|đ/c|biên chế|cán bộ|công chức|viên chức|đảng viên|giám đốc|phó giám đốc|hội viên|đoàn viên|học sinh|sinh viên|giáo viên|đại biểu|nam|nữ|lao động|thành viên|bác sĩ|y sĩ|y tá|điều dưỡng|dược sĩ|hộ sinh|thí sinh|thạc sĩ|tiến sĩ|ủy viên|uỷ viên|lượt người|lượt|khẩu|nhân khẩu|trẻ|trẻ em|trẻ dưới|phụ nữ|thanh niên|công dân|bệnh nhân|bị can|bị cáo|đối tượng|chiến sĩ|dân quân|nhân viên|lãnh đạo|chủ tịch|phó chủ tịch|trưởng phòng|phó trưởng phòng|chuyên viên|kế toán|tuyên truyền viên|báo cáo viên|cộng tác viên|hòa giải viên|hoà giải viên|công nhân|nông dân|cựu chiến binh|thương binh|bệnh binh|người có công|quần chúng|cử tri|du khách|khách|lượt khách|học viên|cháu|em|vận động viên|đoàn viên thanh niên|thủ lĩnh|hợp đồng|ca|vị|kỹ thuật viên|bà mẹ|dân|người dân|lái xe|thẩm phán|ứng viên|bé',
  document:
    'văn bản|nghị quyết|quyết định|kế hoạch|công văn|báo cáo|tờ trình|thông báo|quy chế|quy định|chương trình|đề án|hướng dẫn|giấy mời|biên bản|kết luận|chỉ thị|thông tư|nghị định|luật|giấy|giấy chứng nhận|giấy phép|giấy khai sinh|trích lục|bản sao|hợp đồng thuê|công điện|chứng chỉ|thẻ|phiếu',
  place:
    'đơn vị hành chính|xã|phường|thị trấn|huyện|quận|thành phố|tỉnh|thôn|bản|ấp|tổ dân phố|khu dân cư|buôn|làng|khu phố|điểm dân cư|địa phương',
  body: 'cơ quan|đơn vị|phòng|ban|trung tâm|trường|trường học|chi bộ|đảng bộ|tổ chức|doanh nghiệp|hợp tác xã|công ty|chi hội|chi đoàn|tổ|đội|trạm|hội|câu lạc bộ|cơ sở|tổ chức đảng|chi ủy|tập thể|cơ quan chuyên môn|đầu mối|đảng ủy|nhóm|chi cục|cục|bệnh viện|văn phòng|viện|chi nhánh|phòng khám|học viện|cửa hàng',
  file: 'hồ sơ|giao dịch|lượt hồ sơ',
  case: 'vụ|vụ việc|đơn|đơn thư|khiếu nại|tố cáo|kiến nghị|phản ánh|ý kiến|sự cố|vi phạm|trường hợp|điểm nóng|vấn đề|cuộc gọi|tin báo',
  work: 'tác phẩm|tin|bài|bài viết|phóng sự|video|ảnh|hình ảnh|tin bài|chuyên mục|clip|bài báo|bản tin',
  event: 'hội nghị|cuộc|buổi|lớp|đợt|hội thảo|phiên|kỳ họp|cuộc họp|hoạt động|chuyến|sự kiện|đoàn',
  prize: 'giải|huy chương|bằng khen|giấy khen|danh hiệu|hcv|hcb|hcđ',
  household: 'hộ|hộ dân|hộ gia đình|gia đình|hộ nghèo|hộ cận nghèo',
  building: 'nhà|căn|công trình|dự án|nhà văn hóa|cầu|phòng học|trụ sở|gói thầu|cơ sở nhà đất',
  animal: 'con|trâu|bò|lợn|gia cầm|dê|gà|vịt|đàn',
  vehicle: 'xe|ô tô|xe máy|phương tiện|máy|máy tính|chiếc|bộ máy tính|thiết bị|tàu|thuyền|mô tô|camera',
  task: 'nhiệm vụ|chỉ tiêu|tiêu chí|nội dung|mục tiêu|công việc|chỉ số|giải pháp|mô hình|lĩnh vực|sáng kiến|sản phẩm|đề tài',
  money: 'đồng|đ|triệu|tỷ|tỉ|nghìn đồng|triệu đồng|tỷ đồng|tỉ đồng|usd|vnđ|vnd|đô la',
  area: 'ha|héc ta|hecta|m2|m²|km2|km²|mét vuông',
  weight: 'tấn|tạ|kg|yến|gam|tạ/ha|tấn/ha',
  length: 'km|m|mét|cm|ki-lô-mét',
  volume: 'm3|m³|lít|khối|mét khối',
  time: 'ngày|tháng|năm|giờ|phút|tuần|quý|giây|tuổi|h|nhiệm kỳ|năm tuổi',
  procedure: 'tthc|thủ tục|thủ tục hành chính|dịch vụ công|dvc|dvctt|dịch vụ',
};

const CLASS_OF: Record<string, UnitClass> = {};
/** Of how many words the longest noun is that a word begins. */
const LONGEST_WITH: Record<string, number> = {};
for (const name of Object.keys(NOUNS) as UnitClass[]) {
  for (const noun of NOUNS[name].split('|')) {
    CLASS_OF[noun] = name;
    const words = noun.split(' ');
    const [first = ''] = words;
    LONGEST_WITH[first] = Math.max(own(LONGEST_WITH, first) ?? 0, words.length);
  }
}

function own<Value>(record: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.prototype.hasOwnProperty.call(record, word) ? record[word] : undefined;
}

/** Measured, not counted: what is not of one measure can never add up. */
const MEASURES: readonly string[] = ['money', 'area', 'weight', 'length', 'volume', 'time'];

/** The class of "chi bộ trực thuộc …" is that of "chi bộ"; null for nouns that are not known. */
export function classOf(words: readonly string[]): UnitClass | null {
  const [first = ''] = words;
  const longest = own(LONGEST_WITH, first) ?? 0;
  for (let count = Math.min(longest, words.length); count > 0; count--) {
    const found = own(CLASS_OF, count === 1 ? first : words.slice(0, count).join(' '));
    if (found !== undefined) return found;
  }
  return null;
}

function isMeasure(unit: UnitClass | null): boolean {
  return unit !== null && MEASURES.includes(unit);
}

/** Words that end the noun phrase after a figure. */
const ENDS: Record<string, true> = {};
for (const word of 'được|đã|đang|với|trong|tại|cho|của|do|bằng|đạt|chiếm|là|có|và|từ|theo|so|tăng|giảm|gồm|bao|cụ|tham|trên|đến|để|về|ở|vào|khi|nhưng|còn|lên|xuống|thì|mà|bị|ra|nên|qua|chưa|không|hoặc|hay|như|tương|thuộc|cùng|nhằm|vượt|trở|mỗi|nằm|dưới|bởi|phát|tiếp|thực|tổ chức'.split(
  '|',
))
  ENDS[word] = true;

export function endsNoun(word: string): boolean {
  return own(ENDS, word) === true;
}

/** "402 bị can", "3 tấn thực phẩm": words that end a noun elsewhere begin one here. */
export function isNounPair(word: string, next = ''): boolean {
  return /^(?:bị (?:can|cáo|hại|đơn)|thực (?:phẩm|tập)|phát minh|tiếp viên|có công)$/.test(`${word} ${next}`);
}

/** The same noun, or nouns of one kind; `unknown` where one of them is not known or not said. */
export type Likeness = 'same' | 'kind' | 'unknown' | 'other';

export interface Noun {
  readonly unit: readonly string[];
  readonly unitClass: UnitClass | null;
  /** All words up to the next figure, commas passed: "cơ quan, đơn vị trực thuộc". */
  readonly tail: readonly string[];
}

/** "54 tổ chức đảng" and "03 đảng bộ" are of one kind, "12 chuyên mục" and "144 phút" are not. */
export function likeness(one: Noun, other: Noun): Likeness {
  const [a, b] = [one.unit, other.unit];
  if (a.length === 0 || b.length === 0)
    return one.unitClass === 'money' || other.unitClass === 'money' ? 'other' : 'unknown';
  if (isMeasure(one.unitClass) && one.unitClass === other.unitClass) return a[0] === b[0] ? 'same' : 'other';
  const shared = sameStart(a, b);
  if (shared >= 2 || shared === a.length || shared === b.length) return 'same';
  if (one.unitClass && one.unitClass === other.unitClass) return 'kind';
  // "05 cơ quan, đơn vị trực thuộc (04 cơ quan, 01 đơn vị)": the noun of the part is one of the whole's.
  if (indexOfPair(one.tail, b) >= 0) return 'kind';
  if (isMeasure(one.unitClass) || isMeasure(other.unitClass)) return 'other';
  if (isAkin(one.unitClass, other.unitClass)) return 'unknown';
  return one.unitClass && other.unitClass ? 'other' : 'unknown';
}

/** "95 hộ, trong đó xây mới 60 nhà", "20 đối tượng (12 trường hợp bị phạt)": one may stand for the other. */
const AKIN: readonly (readonly UnitClass[])[] = [
  ['household', 'building'],
  ['household', 'case'],
  ['household', 'person'],
  ['person', 'case'],
  ['event', 'case'],
  ['body', 'place'],
  ['file', 'case'],
  ['file', 'document'],
  ['file', 'procedure'],
];

function isAkin(one: UnitClass | null, other: UnitClass | null): boolean {
  return one !== null && other !== null && AKIN.some((pair) => pair.includes(one) && pair.includes(other));
}

function sameStart(a: readonly string[], b: readonly string[]): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
}

function indexOfPair(a: readonly string[], b: readonly string[]): number {
  const wanted = b.slice(0, 2).join(' ');
  for (let i = 0; i + 1 < a.length; i++) if (a.slice(i, i + 2).join(' ') === wanted) return i;
  return -1;
}
