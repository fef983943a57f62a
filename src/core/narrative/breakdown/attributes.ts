/** What parts are told by: sex, people, learning; parts by several of these overlap. */
import type { PartFigure } from './parts';
import type { ProseFigure } from '../figures/figure';

const DIMENSIONS: readonly (readonly [string, RegExp])[] = [
  ['sex', /(?:^| )(?:nam|nữ|phụ nữ)(?: |$)/],
  ['people', /dân tộc|dtts|người kinh/],
  ['faith', /tôn giáo|công giáo|phật giáo/],
  ['party', /đảng viên|ngoài đảng|dự bị/],
  ['age', /tuổi|trẻ em|người trẻ|người lớn/],
  ['learning', /thạc sĩ|thạc sỹ|đại học|cao đẳng|tiến sĩ|sơ cấp|trung cấp|cao cấp|cử nhân/],
];
/** Pairs that leave nothing out. */
const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^| )nam(?: |$)/, /(?:^| )nữ(?: |$)/],
  [/trực tuyến/, /trực tiếp/],
  [/đúng hạn/, /quá hạn|trễ hạn|chậm hạn/],
  [/(?:^| )đã(?: |$)|hoàn thành/, /(?:^| )(?:chưa|đang)(?: |$)/],
  [/(?:^| )đạt/, /không đạt|chưa đạt/],
  [/trong nước/, /ngoài nước|nước ngoài/],
  [/chính thức/, /dự bị/],
  [/toàn trình/, /một phần/],
  [/thành(?: |$)/, /không thành/],
  [/(?:^| )đủ /, /không đủ|chưa đủ|thiếu/],
  [/có mặt|dự họp|dự sinh hoạt|tham dự/, /vắng/],
  [/người lớn|trở lên/, /trẻ em|dưới/],
  [/(?:^| )nặng(?: |$)/, /(?:^| )nhẹ(?: |$)/],
  [/trong tỉnh/, /ngoài tỉnh/],
  [/bắt buộc/, /tự nguyện/],
  [/xây mới/, /sửa chữa/],
  [/đầu kỳ|kỳ trước|(?:^| )cũ(?: |$)/, /(?:^| )mới(?: |$)|trong kỳ/],
  [/cấp mới/, /cấp lại|cấp đổi/],
  [/thành thị|đô thị/, /nông thôn/],
  [/hợp lệ/, /không hợp lệ/],
];

export function wordsOf(part: PartFigure): string {
  return part.label.concat(part.figure.unit).join(' ');
}

/** Two dimensions and more: "đảng viên nữ: 390; đảng viên dân tộc thiểu số: 293". */
export function overlap(parts: readonly PartFigure[], whole: ProseFigure): boolean {
  const told = parts.map((part) => dimensionsOf(part, whole));
  const all: string[] = [];
  for (const each of told) for (const dimension of each) if (!all.includes(dimension)) all.push(dimension);
  if (all.length >= 2 || parts.filter(hasSomething).length >= 2) return true;
  const [only] = all;
  // "nữ 12, cán bộ chuyên trách 5": one tells of sex, the other does not.
  return only !== undefined && only !== 'learning' && told.some((each) => each.length === 0);
}

/** "9 thôn có nhà văn hóa, 11 thôn có sân thể thao": who has the one may have the other. */
function hasSomething({ behind }: PartFigure): boolean {
  const at = behind.findIndex((word) => word === 'có' || word === 'được');
  return at > 0 && at < 4 && !/^(?:không|chưa)$/.test(behind[at - 1] ?? '');
}

/** "Hội Phụ nữ", "Ban Dân tộc", "trường đại học": a name, which says nothing of who is counted. */
const BODIES =
  /(?:^| )(?:hội|ban|phòng|sở|bộ|ủy ban|uỷ ban|trường|quỹ)(?: liên hiệp)? (?:phụ nữ|nữ|người cao tuổi|dân tộc|tôn giáo|trẻ em|bảo trợ trẻ em|đại học|cao đẳng|trung cấp)(?= |$)/g;

/** What the whole itself says parts nothing: of "892 đảng viên" all are in the Party. */
function dimensionsOf(part: PartFigure, whole: ProseFigure): string[] {
  const words = wordsOf(part).replace(BODIES, '');
  const told = whole.tail.join(' ');
  return DIMENSIONS.filter(
    ([name, pattern]) =>
      pattern.test(words) && !(name === 'party' && told.includes('đảng viên') && !words.includes('dự bị')),
  ).map(([name]) => name);
}

/** With what follows its noun: "05 người bị thương nặng". */
function allWordsOf({ label, behind }: PartFigure): string {
  return label.concat(behind).join(' ');
}

export function complement(parts: readonly PartFigure[]): boolean {
  const words = parts.map(allWordsOf);
  return (
    COMPLEMENTS.some(
      ([one, other]) =>
        words.some((each) => one.test(each) && !other.test(each)) && words.some((each) => other.test(each)),
    ) || words.some((each) => isDenied(each, words))
  );
}

/** "55 hộ tán thành, 03 hộ không tán thành": what one says the other denies. */
function isDenied(words: string, all: readonly string[]): boolean {
  const denied = /(?:^| )(?:không|chưa) (?!có(?: |$))([^ ]+ [^ ]+)/.exec(words)?.[1];
  if (denied === undefined) return false;
  const plain = ` ${denied} `;
  return all.some(
    (each) => each !== words && ` ${each} `.includes(plain) && !/(?:^| )(?:không|chưa) /.test(each),
  );
}

/** The parts of the dimension that is told first, where they leave nothing out. */
export function firstDimension(parts: readonly PartFigure[]): readonly PartFigure[] | null {
  const sexes = parts.filter((part) => /(?:^| )(?:nam|nữ)(?: |$)/.test(wordsOf(part)));
  const [one, other] = sexes;
  if (!one || !other || sexes.length !== 2 || sexes.length === parts.length || !complement(sexes))
    return null;
  return sexes;
}
