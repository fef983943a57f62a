/** What the headings over a column say of a comparison: the moment that its figures are of, or what they set side by side. */
import { type Period, readPeriod } from '../../period/period';
import { bareLabel, tidy } from '../../text/label';

/** This period, the one before, the same a year ago, what was planned. */
export type Moment = 'now' | 'before' | 'yearAgo' | 'plan';

export interface HeadingPart {
  /**
   * figure: what there is, or was; change: tăng, giảm; rate: so sánh (%); growth: tốc độ tăng (%); compared: "so sánh", and
   * figures must say how; left: còn lại; nested: a comparison within another period, of which nothing is said.
   */
  readonly kind: 'figure' | 'change' | 'rate' | 'growth' | 'compared' | 'left' | 'nested';
  /** The figure's own; of a comparison what it is compared with; null where no word says so. */
  readonly moment: Moment | null;
  /** "Năm 2025": the figure's own, or what it is compared with. */
  readonly periods: readonly Period[];
  readonly cumulative: boolean;
  /** Đầu kỳ, tăng, giảm, cuối kỳ. */
  readonly flow: 'opening' | 'increase' | 'decrease' | 'closing' | null;
  /** A comparison says so: "so với", "tăng giảm", not merely "%". */
  readonly said: boolean;
  /** The flow's words usually, not always, say so: "tiếp nhận", "đã giải quyết". */
  readonly weak: boolean;
  /** What is left of the headings: of what the figures are. */
  readonly thing: string;
  /** With the flow, where periods are told apart besides: "Tồn đầu kỳ | Kỳ trước, Kỳ này". */
  readonly stem: string;
}

type Sign =
  | Moment
  | 'change'
  | 'compare'
  | 'growth'
  | 'absolute'
  | 'relative'
  | 'done'
  | 'left'
  | 'cumulative'
  | 'span'
  | 'within'
  | 'opening'
  | 'closing'
  | 'increase'
  | 'decrease';

const SPAN = '(?:ky|nam|quy|thang|tuan|dot)';

/** In bare letters; what stands first is taken out first. */
const WORDS: readonly (readonly [Sign, string])[] = [
  ['cumulative', `(?:so )?(?:luy ke|cong don)(?: tu dau ${SPAN})?|tu dau ${SPAN}`],
  ['span', '(?:3|ba|6|sau|9|chin) thang(?: dau| cuoi)?(?: nam)?'],
  ['opening', `(?:so )?(?:ton |con |so du )?(?:dau ${SPAN}|(?:ton )?(?:${SPAN}) truoc chuyen (?:sang|qua|den))`],
  ['closing', `(?:so )?(?:ton |con |con lai |so du )?(?:cuoi ${SPAN}|chuyen (?:sang )?${SPAN} sau)`],
  ['growth', '(?:toc do|ty le|ti le|muc) (?:tang truong|tang giam|tang)|tang truong'],
  ['change', '(?:so |muc |luong |phan )?tang (?:va |hoac |hay )?giam|chenh lech|bien dong'],
  ['compare', 'so sanh(?: voi)?|so voi|so(?= cung ky| ky truoc| nam truoc| ke hoach| quy truoc| thang truoc)'],
  ['yearAgo', `cung ky(?: ${SPAN}(?: truoc| ngoai| lien truoc| 20[0-9]{2})?)?`],
  ['before', `(?:${SPAN} )(?:bao cao )?(?:lien |ngay )?truoc(?: lien ke| do)?|nam ngoai`],
  ['plan', `(?:ke hoach|du toan|nghi quyet|kh|dt)(?: (?:duoc )?giao| de ra)?(?: ca)?(?: (?:nam|quy|thang|ky)(?! 20))?`],
  ['plan', '(?:chi tieu|nhiem vu) (?:ke hoach|duoc giao|giao)|muc tieu'],
  ['done', 'hoan thanh|(?:muc )?dat(?= |$)(?! duoc)'],
  ['left', 'con lai|con phai|chua thuc hien|con thieu'],
  ['within', `trong ${SPAN}(?: nay| bao cao)?`],
  ['now', `(?:da |uoc |ket qua |so )?(?:thuc hien|u?th|dat duoc)(?: duoc)?|${SPAN} (?:nay|bao cao)|hien (?:tai|nay)|so lieu|ket qua`],
  ['absolute', '(?:so )?tuyet doi|so luong'],
  ['relative', '(?:so )?tuong doi'],
  ['increase', '(?:so |phat sinh |bien dong )?tang(?: them| moi)?|nhap'],
  ['decrease', '(?:so |phat sinh |bien dong )?giam(?: di| bot)?|xuat'],
]; // prettier-ignore

const PATTERNS = WORDS.map(([sign, words]): readonly [Sign, RegExp] => [
  sign,
  new RegExp(`(?:^| )(?:${words})(?= |$)`, 'g'),
]);
const RATE = /(?:^| )(?:phan tram|ty le|ti le)(?= |$)/g;
const PERIOD =
  /(?:^| )(?:(?:6|sau|9|chin) thang(?: dau)? (?:nam )?|quy (?:[1-4]|iv|i{1,3}) (?:nam )?|thang [0-9]{1,2} (?:nam )?|nam )?20[0-9]{2}(?= |$)/g;
/** Words that say nothing by themselves once the others are gone. */
const GLUE =
  /(?:^| )(?:voi|va|hoac|cua|den|tu|het|tinh|nam|ky|so|theo|la|uoc|ca|muc|duoc|bao|cao|trong|nay)(?= |$)/g;

interface Piece {
  readonly signs: readonly Sign[];
  readonly percent: boolean;
  /** "Kỳ trước (%)": of what the figure is, not what is done with it. */
  readonly bracketed: boolean;
  readonly periods: readonly Period[];
  readonly rest: string;
}

/** "Số kỳ trước" is a number, "So kỳ trước" compares with it: only the accent tells. */
const NUMBER = /(^|\s)số(?=\s+(?:cùng kỳ|(?:kỳ|năm|quý|tháng) trước|kế hoạch))/gi;

/** Tables of a form, and the lists of a document, print the same headings over and over. */
const piecesRead = new Map<string, Piece>();

function pieceOf(heading: string): Piece {
  const piece = piecesRead.get(heading) ?? readPiece(heading);
  if (piecesRead.size >= 5000) piecesRead.clear();
  piecesRead.set(heading, piece);
  return piece;
}

function readPiece(heading: string): Piece {
  let rest = bareLabel(tidy(heading).replace(NUMBER, ' '));
  const signs: Sign[] = [];
  const periods: Period[] = [];
  rest = rest.replace(PERIOD, (text: string) => {
    const period = readPeriod(text.trim());
    if (period) periods.push(period);
    return ' |';
  });
  for (const [sign, pattern] of PATTERNS)
    rest = rest.replace(pattern, () => {
      signs.push(sign);
      return ' |';
    });
  let percent = false;
  rest = rest.replace(RATE, () => {
    percent = true;
    return ' |';
  });
  rest = withoutGlue(rest.replace(/\|/g, ' '));
  return { signs, percent, bracketed: /\(\s*%\s*\)\s*$/.test(heading), periods, rest };
}

/** What comes in and what is done with it. */
const WEAK: readonly (readonly ['increase' | 'decrease', RegExp])[] = [
  ['increase', /(?:^| )(?:so )?(?:moi )?(?:tiep nhan|phat sinh|nhan)(?: moi)?(?= |$)/],
  ['decrease', /(?:^| )(?:so )?(?:da )?(?:giai quyet|xu ly|tra)(?: xong)?(?= |$)/],
];

/** `headings` stand over one column, outermost first; or the label of a row. */
export function headingPart(headings: readonly string[]): HeadingPart {
  const pieces = headings.map(pieceOf);
  const signs = pieces.reduce<Sign[]>((all, piece) => all.concat(piece.signs), []);
  const has = (sign: Sign): boolean => signs.includes(sign);
  const left = pieces.map(({ rest }) => rest).filter((rest) => rest !== '');
  const named = (pieces.some(isOfRates) ? ['%'] : []).concat(left).join(' | ');
  const said = has('compare') || has('change') || has('growth');
  const percent = pieces.some((piece) => piece.percent && !isOfRates(piece));
  const kind = kindOf(pieces, signs, named, percent, said);
  const strong = flowOf(signs);
  const told = momentOf(signs);
  // "Tiếp nhận trong kỳ"
  const open = told === null || (told === 'now' && !has('now') && !has('cumulative'));
  const weak = strong === null && open && kind === 'figure' ? weakFlow(named) : null;
  const moment = weak ? null : told;
  const thing = weak?.thing ?? named;
  const within = strong !== null && (moment !== null || kind !== 'figure') && !has('compare');
  return {
    kind,
    moment: kind === 'figure' ? moment : moment === 'now' ? null : moment,
    periods: pieces.reduce<Period[]>((all, each) => all.concat(each.periods), []),
    cumulative: has('cumulative'),
    flow: kind === 'figure' ? (strong ?? weak?.flow ?? null) : null,
    weak: weak !== null,
    said,
    thing,
    stem: within ? `${thing} # ${strong}` : thing,
  };
}

function weakFlow(named: string): { readonly flow: 'increase' | 'decrease'; readonly thing: string } | null {
  for (const [flow, pattern] of WEAK)
    if (pattern.test(named)) return { flow, thing: withoutGlue(named.replace(pattern, ' ')) };
  return null;
}

function withoutGlue(words: string): string {
  let rest = words.replace(/ +/g, ' ').trim();
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(GLUE, ' ').replace(/ +/g, ' ').trim();
  }
  return rest;
}

function kindOf(
  pieces: readonly Piece[],
  signs: readonly Sign[],
  stem: string,
  percent: boolean,
  said: boolean,
): HeadingPart['kind'] {
  const has = (sign: Sign): boolean => signs.includes(sign);
  const compared = has('compare');
  // "Kỳ trước | Tăng, giảm" is what changed then.
  const elsewhere = pieces.some(
    (piece) => !tells(piece) && piece.signs.some((sign) => sign === 'before' || sign === 'yearAgo'),
  );
  if (!compared && elsewhere && pieces.some(tells)) return 'nested';
  if (
    pieces.some((piece) => isWhole(piece) && pieces.some((other) => !tells(other) && momentOf(other.signs)))
  )
    return 'nested';
  if (has('growth') || (has('change') && percent)) return 'growth';
  if (has('change')) return 'change';
  if (compared) {
    if (percent || has('relative')) return 'rate';
    if (has('increase') || has('decrease')) return 'figure';
    return has('absolute') ? 'change' : 'compared';
  }
  if (has('left') && !has('closing') && stem === '' && !percent) return 'left';
  if (!percent || stem !== '' || said) return 'figure';
  const [only] = pieces.filter((piece) => piece.percent);
  const moments = only?.signs.filter((sign) => sign !== 'cumulative' && sign !== 'done') ?? [];
  if (only?.bracketed && moments.length === 1 && !has('done')) return 'figure';
  return pieces.length === 1 || pieces.every((piece) => piece === only || piece.signs.length === 0)
    ? 'rate'
    : 'nested';
}

/** "Tỷ lệ hộ nghèo": what the figures are of, not what is done with them. */
function isOfRates({ percent, rest, signs }: Piece): boolean {
  return percent && rest !== '' && !signs.some((sign) => COMPARING.includes(sign));
}

const COMPARING: readonly Sign[] = ['change', 'growth', 'compare', 'done'];

/** The piece that says what is done with the figures. */
function tells(piece: Piece): boolean {
  return (piece.percent && !isOfRates(piece)) || piece.signs.some((sign) => COMPARING.includes(sign));
}

/** "Kỳ này so với cùng kỳ" over "Kỳ trước" is the comparison as it was then. */
function isWhole(piece: Piece): boolean {
  const moment = piece.signs.includes('compare') ? momentOf(piece.signs) : null;
  return moment !== null && moment !== 'now';
}

/** "Thực hiện cùng kỳ năm trước" is last year's; a plan of another period is no part of a comparison. */
function momentOf(signs: readonly Sign[]): Moment | null {
  const has = (sign: Sign): boolean => signs.includes(sign);
  if (has('plan')) return has('before') || has('yearAgo') ? null : 'plan';
  if (has('yearAgo')) return 'yearAgo';
  if (has('before')) return 'before';
  if (has('now') || has('cumulative')) return 'now';
  return has('within') && flowOf(signs) === null ? 'now' : null;
}

function flowOf(signs: readonly Sign[]): HeadingPart['flow'] {
  if (signs.includes('opening')) return 'opening';
  if (signs.includes('closing')) return 'closing';
  if (signs.includes('increase')) return signs.includes('decrease') ? null : 'increase';
  return signs.includes('decrease') ? 'decrease' : null;
}
