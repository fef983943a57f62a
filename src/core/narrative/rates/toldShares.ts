/** Rates as they are told with their counts. */
import { isPart } from '../breakdown/parts';
import { statesWhole } from '../breakdown/statesWhole';
import type { Reading } from '../claim/draft';
import { wholeOf, type ProseFigure } from '../figures/figure';
import { likeness } from '../figures/unit';
import { textBetween } from '../text/token';
import { isDelta } from '../relations/change';
import { planBefore } from './planned';
import { growsOrPlans } from './rateWords';
import { agrees, indexBefore, type Share } from './share';

const MOST_WORDS_BETWEEN = 14;

/** Every rate with the nearest count before it, or in the bracket behind it. */
export function sharesIn(reading: Reading): Share[] {
  const { figures, tokens } = reading;
  const shares: Share[] = [];
  figures.forEach((rate, at) => {
    if (rate.sense !== 'rate' || rate.bound !== null) return;
    const previous = figures[at - 1];
    const before = previous && isPassedOver(reading, previous, rate) ? figures[at - 2] : previous;
    const behind = figures[at + 1];
    if (behind && before && isOfNext(reading, rate, before, behind)) {
      shares.push({ rate, part: before, stated: behind });
      return;
    }
    if (behind && inBracketBehind(reading, rate, behind)) {
      if (before && isOfBehind(reading, rate, before, behind)) {
        shares.push({ rate, part: before, stated: behind });
        return;
      }
      if (behind.whole) shares.push({ rate, part: behind, stated: wholeOf(behind) });
      else if (!growsOrPlans(reading, rate) && isPart(behind) && !isBefore(reading, rate, before))
        shares.push({ rate, part: behind, stated: null });
      if (behind.whole) return;
    }
    if (!before || !isPart(before) || before.bound !== null || before.next + MOST_WORDS_BETWEEN < rate.token)
      return;
    const stating = figures[before === previous ? at - 2 : at - 3];
    const stated =
      stating && isPart(stating) && stating.bound === null && statesWhole(reading, stating, before);
    if (!isBefore(reading, rate, before) && !(stated && isCalled(tokens, rate, before))) return;
    if (before.whole) {
      if (!/^(?:tăng|giảm)$/.test(lastVerb(reading, rate)))
        shares.push({ rate, part: before, stated: wholeOf(before) });
      return;
    }
    const broken = overBracket(reading, before);
    if (broken) {
      shares.push({ rate, part: broken, stated: before });
      return;
    }
    if (stated) shares.push({ rate, part: stating, stated: before });
    else if (!growsOrPlans(reading, rate)) shares.push({ rate, part: before, stated: null });
    else {
      const plan = planBefore(reading, rate, before);
      if (plan) shares.push({ rate, part: before, stated: plan });
    }
  });
  return shares;
}

/** "15 sản phẩm đạt 3 sao (chiếm 75%)", "315 người, tăng 45 người so với đầu năm, đạt 90% kế hoạch": the rate speaks of what is before. */
function isPassedOver(reading: Reading, figure: ProseFigure, rate: ProseFigure): boolean {
  if (/^(?:name|time|date|document)$/.test(figure.sense)) return true;
  return figure.sense !== 'rate' && lastVerb(reading, rate) === 'đạt' && isDelta(figure, reading);
}

function lastVerb({ tokens }: Reading, rate: ProseFigure): string {
  return tokens[rate.token - 1]?.low ?? '';
}

/** "188 đơn (170 khiếu nại, 18 tố cáo)/240 đơn": the figure before the bracket, of 240. */
function overBracket({ tokens, figures, level }: Reading, whole: ProseFigure): ProseFigure | null {
  if (tokens[whole.token - 1]?.text !== '/' || tokens[whole.token - 2]?.text !== ')') return null;
  const bracket = level.entries.find(({ inner }) => inner?.close === whole.token - 2)?.inner;
  const part = bracket ? figures[indexBefore(figures, bracket.open)] : undefined;
  if (!part || !bracket || !isPart(part) || part.bound !== null || bracket.open - part.next > MOST_NOUN)
    return null;
  return likeness(whole, part) === 'other' || part.value.gt(whole.value) ? null : part;
}

const MOST_NOUN = 6;

/** Nothing but words and a comma stands between a count and the rate that is told of it, and a word that says so. */
function isBefore({ tokens }: Reading, rate: ProseFigure, part: ProseFigure | undefined): boolean {
  if (!part || part.next + MOST_WORDS_BETWEEN < rate.token || part.token > rate.token) return false;
  const between = tokens.slice(part.next, rate.token);
  if (between.some(({ text }) => /^[.;)\ue000-\ue004]$/.test(text))) return false;
  const words = between.map(({ low }) => low).join(' ');
  if (
    /(?:^| )(?:đạt|chiếm|bằng|tương ứng|tương đương|ứng với|đạt tỷ lệ|tỷ lệ|tỉ lệ|=)(?: (?:tỷ lệ|tỉ lệ|là|với|gần|:))*$/.test(
      words,
    )
  )
    return true;
  const last = between[between.length - 1];
  return last?.text === '(' || (last?.text === ',' && between.length <= 8) || last?.text === '/';
}

/** "trên tổng số 21.860 dân, đạt tỷ lệ bao phủ 94,6%": the rate has a name. */
function isCalled(tokens: Reading['tokens'], rate: ProseFigure, whole: ProseFigure): boolean {
  const between = tokens.slice(whole.next, rate.token).map(({ low }) => low);
  return (
    !between.some((word) => /^[.;()\ue000-\ue004]$/.test(word)) &&
    /(?:^| )(?:đạt|chiếm|bằng) (?:tỷ|tỉ) lệ(?: [^ ]+){0,3}$/.test(between.join(' '))
  );
}

function inBracketBehind({ tokens }: Reading, rate: ProseFigure, behind: ProseFigure): boolean {
  const between = tokens.slice(rate.next, behind.token);
  const open = between.map(({ text }) => text).indexOf('(');
  return (
    open >= 0 && open <= 6 && between.length - open <= 5 && !between.some(({ text }) => /^[.;)]$/.test(text))
  );
}

/** "4.500 con trâu, bò (đạt 90% tổng đàn 5.000 con)", "38,1 ha, chiếm 84% tổng diện tích 45,3 ha" */
function isOfNext(reading: Reading, rate: ProseFigure, part: ProseFigure, whole: ProseFigure): boolean {
  return (
    isPart(part) &&
    isPart(whole) &&
    [part, whole].every((figure) => figure.bound === null && !figure.whole) &&
    likeness(part, whole) === 'same' &&
    isBefore(reading, rate, part) &&
    OF_NEXT.test(textBetween(reading, rate.next, whole.token))
  );
}

const OF_NEXT =
  /^(?:so với |của |trên |trong )?(?:tổng(?: số| đàn| diện tích| vốn)?|kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?: (?!là|có|và|tăng|giảm)[^ .;,()]+){0,3}$/;

/** "4.200 tấn, đạt 105% kế hoạch (4.000 tấn)", "38,1 ha, chiếm 84% tổng diện tích (45,3 ha)" */
function isOfBehind(reading: Reading, rate: ProseFigure, part: ProseFigure, behind: ProseFigure): boolean {
  const { tokens } = reading;
  if (
    !isPart(part) ||
    !isPart(behind) ||
    part.whole ||
    behind.whole ||
    behind.bound !== null ||
    part.bound !== null
  )
    return false;
  if (likeness(part, behind) === 'other') return false;
  const of = textBetween(reading, rate.next, behind.token).replace(NAMED_WITHIN, '(');
  if (!of.endsWith('(')) return false;
  const isNamed = OF_WHOLE.test(of) || (OF_EARLIER.test(of) && tokens[rate.token - 1]?.low === 'bằng');
  // What else a rate is of is believed where it agrees: "95,2% dân số nông thôn (433.141 người)".
  if (!isNamed && !(OF_ANY.test(of) && agrees({ rate, part, stated: behind }, behind))) return false;
  const rest = tokens.slice(behind.next, behind.next + MOST_WORDS_BETWEEN);
  const end = rest.findIndex(({ kind }) => kind !== 'word');
  return rest[end]?.text === ')' && (isBefore(reading, rate, part) || isCalled(tokens, rate, part));
}

const OF_WHOLE =
  /^(?:so với |của |trên )?(?:tổng|kế hoạch|dự toán|chỉ tiêu|số|diện tích|mục tiêu|dân số|dung tích|công suất|năng lực|nhu cầu|định mức|vốn|quy mô)(?: |$)/;
/** "(kế hoạch 3.000 tấn)", "(dự toán giao là 1.650 tỷ đồng)" */
const NAMED_WITHIN = /\( (?:kế hoạch|kh|dự toán|chỉ tiêu|mục tiêu|tổng(?: số)?)(?: [^ .;()]+){0,3}$/;
/** "64 vụ, bằng 80% so với cùng kỳ (80 vụ)" */
const OF_EARLIER =
  /^(?:so với )?(?:số |mức |tổng số )?(?:cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước|kỳ trước|năm 20\d\d)(?: [^ .;()]+){0,4} \($/;
const OF_ANY = /^(?!so với )(?:[^ ]+ ){1,6}\($/;
