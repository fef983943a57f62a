/** Totals with their breakdown: found where a breakdown opens, judged by all the ways it can be meant. */
import { classOf, likeness, type Likeness } from '../figures/unit';
import type { ProseFigure } from '../figures/figure';
import type { Entry } from '../text/levels';
import type { Reading, Total } from '../claim/draft';
import type { Breakdown, OpenerKind } from './openers';
import { bracketedPartsOf } from './bracketed';
import { enumerationOf, isPart, type Enumeration, type PartFigure } from './parts';
import { readingsOf } from './readings';
import { addsUp } from './sums';
import { overlap } from './attributes';
import { brokenSum, holdingSum, isSlip, partLikeness, partOf, verdictOfMismatch } from './mismatch';

export function totalsIn(reading: Reading, breakdowns: readonly Breakdown[]): Total[] {
  const totals: Total[] = [];
  for (const breakdown of breakdowns) {
    const total = totalOf(breakdown, reading);
    if (total) totals.push(total);
  }
  return totals;
}

interface Candidate {
  readonly whole: ProseFigure;
  /** Something else is told between it and the breakdown: "07 đồng chí, báo cáo viên gồm 06 đồng chí". */
  readonly apart: boolean;
  readonly likeness: Likeness;
}

function totalOf(breakdown: Breakdown, reading: Reading): Total | null {
  const told = enumerationOf(breakdown.body, reading);
  const enumeration =
    told.parts.length > 0 ? told : { ...told, parts: bracketedPartsOf(breakdown.body, reading) };
  if (enumeration.parts.length === 0) return null;
  const candidates = wholesOf(breakdown, enumeration, reading);
  for (const { whole } of candidates) {
    for (const parts of readingsOf(enumeration, whole)) {
      if (parts.length < 2 || !addsUp(whole, figuresOf(parts))) continue;
      if (!trustworthy(whole, parts, breakdown)) continue;
      return { whole, parts: figuresOf(parts), claim: holdingSum(whole, figuresOf(parts)) };
    }
  }
  return mismatchOf(breakdown, toNextGoal(enumeration, candidates, breakdown), candidates);
}

/** "20 sản phẩm, trong đó 5 sản phẩm 4 sao; đến 2030: 40 sản phẩm": what is more than every whole, in an item of its own, begins something new. */
function toNextGoal(
  enumeration: Enumeration,
  candidates: readonly Candidate[],
  { kind }: Breakdown,
): Enumeration {
  const { parts } = enumeration;
  const end = parts.findIndex(
    ({ figure, item }) =>
      item > (parts[0]?.item ?? 0) && candidates.every(({ whole }) => figure.value.gt(whole.value)),
  );
  return kind === 'some' && end > 0 ? { ...enumeration, parts: parts.slice(0, end) } : enumeration;
}

/** Two small figures of other things add up by chance: "5 lớp (2 ngày, 3 đêm)"; of another measure nothing is a part. */
function trustworthy(whole: ProseFigure, parts: readonly PartFigure[], { kind }: Breakdown): boolean {
  const others = parts.filter(({ figure }) => likeness(whole, figure) === 'other').length;
  if (others > 0 && whole.sense === 'amount') return false;
  return others === 0 || (kind !== 'bracket' && kind !== 'note') || parts.length > 2;
}

function mismatchOf(
  breakdown: Breakdown,
  enumeration: Enumeration,
  candidates: readonly Candidate[],
): Total | null {
  // "2.450 hội viên tại 24 chi hội, trong đó nam 1.310": a whole is no less than each of its parts, where another may be meant.
  const holdsAll = ({ value }: ProseFigure): boolean =>
    enumeration.parts.every(({ figure }) => figure.value.lte(value));
  const candidate =
    candidates.find(({ whole, likeness: like }) => like === 'same' || holdsAll(whole)) ?? candidates[0];
  if (!candidate) return null;
  const { whole } = candidate;
  // Without nouns of their own, parts in brackets are of what was counted last: "134 nhà, khu (đạt 128, chưa đạt 6)".
  const bare =
    breakdown.kind === 'bracket' && enumeration.parts.every(({ figure }) => figure.unit.length === 0);
  if (candidate.apart && !bare) return null;
  const readings = readingsOf(enumeration, whole);
  const parts =
    readings.find(
      (each) =>
        each.length > 1 &&
        each.every(({ figure }) => likeness(whole, figure) !== 'other' && figure.value.lte(whole.value)),
    ) ?? readings[0];
  if (!parts) return null;
  const slip = enumeration.open ? undefined : readings.find((each) => isSlip(whole, each));
  if (slip) return { whole, parts: figuresOf(slip), claim: brokenSum(whole, figuresOf(slip), 'broken') };
  const figures = figuresOf(parts);
  const verdict = verdictOfMismatch(whole, parts, {
    kind: breakdown.kind,
    open: enumeration.open,
    overlapping: overlap(parts, whole),
  });
  if (verdict === null) return null;
  if (verdict === 'part') return { whole, parts: figures, claim: partOf(whole, figures, 'holds') };
  if (verdict === 'exceeds') return { whole, parts: figures, claim: partOf(whole, figures, 'broken') };
  return { whole, parts: figures, claim: brokenSum(whole, figures, verdict) };
}

function figuresOf(parts: readonly PartFigure[]): ProseFigure[] {
  return parts.map(({ figure }) => figure);
}

/** The figures before a breakdown that it may break down, the likeliest first. */
function wholesOf(
  { lead, earlier, kind }: Breakdown,
  enumeration: Enumeration,
  reading: Reading,
): Candidate[] {
  const near = wholesIn(lead, reading);
  const back = kind === 'some' || kind === 'all' || kind === 'detail' || kind === 'list';
  const wholes = near.length > 0 || !back ? near : wholesIn(earlier, reading);
  const end = (near.length > 0 || !back ? lead : earlier).length;
  const ranked = wholes.map((whole) => ({
    whole,
    likeness: closest(whole, enumeration),
    apart: near.length > 0 && isApart(whole, lead.slice(0, end), reading, kind),
  }));
  const rank = (wanted: readonly Likeness[]): Candidate[] =>
    ranked.filter((each) => wanted.includes(each.likeness));
  // The nearest of the same kind; else the nearest at all.
  return rank(['same']).concat(
    rank(['kind']),
    rank(['unknown']),
    rank(['other']).slice(0, kind === 'all' || kind === 'some' ? 1 : 0),
  );
}

/** How the parts' nouns are like the whole's: by the half of them that is likest. */
function closest(whole: ProseFigure, { parts }: Enumeration): Likeness {
  const level = parts.filter(({ nested }) => nested === 'no');
  const all = (level.length > 0 ? level : parts).map((part) => partLikeness(whole, part));
  const count = (wanted: readonly Likeness[]): number => all.filter((each) => wanted.includes(each)).length;
  if (count(['same']) * 2 >= all.length) return 'same';
  if (count(['same', 'kind']) * 2 >= all.length) return 'kind';
  return count(['other']) * 2 > all.length ? 'other' : 'unknown';
}

/** A comma and a new noun stand between, "báo cáo viên cấp xã gồm": the breakdown is of that noun. "tin, bài" is one. */
function isApart(
  whole: ProseFigure,
  lead: readonly Entry[],
  { tokens, figureAt }: Reading,
  opens: OpenerKind,
): boolean {
  let words: string[] = [];
  // "cử 37 cán bộ, công chức tham gia (12 …": nouns of one list, unless a new clause opens the breakdown itself.
  const last = tokens[lead[lead.length - 1]?.token ?? -1]?.text ?? '';
  const isListed = (noun: readonly string[]): boolean =>
    (opens === 'bracket' || opens === 'detail' || last === ',') &&
    ((classOf(noun) !== null && classOf(noun) === whole.unitClass) || noun[0] === whole.unit[0]);
  for (let at = lead.length - 1; at >= 0; at--) {
    const entry = lead[at];
    if (!entry || entry.token <= whole.token) break;
    if (entry.inner) continue;
    if (figureAt[entry.token]) return false;
    const token = tokens[entry.token];
    if (token?.kind === 'word') words.unshift(token.low);
    else if (/^[,;]$/.test(token?.text ?? '')) {
      if (words.length >= FEWEST_OF_NOUN && !GOES_ON.test(words[0] ?? '') && !isListed(words)) return true;
      words = [];
    }
  }
  return false;
}

const FEWEST_OF_NOUN = 3;
const GOES_ON =
  /^(?:trong|với|do|của|được|đã|tại|và|bảo|đảm|đạt|hiện|thuộc|là|so|tăng|giảm|chiếm|phân|có|gồm|cho|để|theo|từ|nhằm|bằng)$/;

const DELTAS = /^(?:tăng|giảm|thêm|thiếu|thừa|vượt|hụt)$/;
const MOST_WHOLES = 4;

/** Nearest first; a ";" is passed only where nothing stands behind it. */
function wholesIn(entries: readonly Entry[], { tokens, figureAt }: Reading): ProseFigure[] {
  const wholes: ProseFigure[] = [];
  for (let at = entries.length - 1; at >= 0 && wholes.length < MOST_WHOLES; at--) {
    const entry = entries[at];
    if (!entry || entry.inner) continue;
    if (tokens[entry.token]?.text === ';' && wholes.length > 0) break;
    const figure = figureAt[entry.token];
    if (!figure || !isPart(figure) || DELTAS.test(tokens[entry.token - 1]?.low ?? '')) continue;
    wholes.push(figure);
  }
  return wholes;
}
