/** Words of headings and labels that tell what a line of figures is. */

const EDGE = '(?:^|[^a-zà-ỹđ])';
const END = '(?:$|[^a-zà-ỹđ])';

function saying(words: string): RegExp {
  return new RegExp(EDGE + '(?:' + words + ')' + END);
}

const TOTAL = saying(
  'total|totals|subtotal|sum|all|tổng|tổng số|tổng cộng|cộng|toàn tỉnh|toàn huyện|toàn xã',
);
const AVERAGE = saying('average|avg|mean|trung bình|bình quân|tb|bq');
const RATE = saying('ratio|rate|percent|per cent|share|pct|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|cơ cấu|tl');
const CHANGE = saying(
  'change|growth|increase|decrease|diff|difference|var|variance|tăng|giảm|so với|tăng trưởng|tốc độ',
);

const COME = saying('tăng|đến|nhập|thu|phát sinh tăng');
const GONE = saying('giảm|đi|xuất|chi|phát sinh giảm');

/** A row or column and what it is called, in lower case. */
export interface NamedItem {
  readonly item: number;
  readonly words: string;
}

export function saysTotal(words: string): boolean {
  return TOTAL.test(words);
}

export function saysAverage(words: string): boolean {
  return AVERAGE.test(words);
}

export function saysRate(words: string): boolean {
  return words.includes('%') || RATE.test(words);
}

export function saysChange(words: string): boolean {
  return CHANGE.test(words);
}

export function saysCome(words: string): boolean {
  return COME.test(words);
}

export function saysGone(words: string): boolean {
  return GONE.test(words);
}

/** Those called a total, then the others. */
export function totalsFirst(items: readonly NamedItem[]): NamedItem[] {
  const totals = items.filter(({ words }) => saysTotal(words));
  return totals.concat(items.filter((each) => !totals.includes(each)));
}

/** A row's label: "Tỷ lệ …", "… (%)"; not one that has per cent in passing ("Doanh nghiệp 100% vốn Nhà nước"). */
export function isRateLabel(label: string): boolean {
  return /^\s*(?:tỷ|tỉ) (?:lệ|trọng|suất)|^\s*%|\(\s*%\s*\)|%\s*$/i.test(label);
}
