/** The plan that a rate is of, where it is told before: "vốn giao 86.500 triệu đồng, đã giải ngân 51.467 triệu đồng, đạt 59,5% kế hoạch". */
import { isPart } from '../breakdown/parts';
import type { Reading } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';
import { likeness } from '../figures/unit';
import { textBetween } from '../text/token';
import { growsOrPlans } from './rateWords';
import { agrees, indexBefore, isWithinPoints } from './share';

/** So many words before a figure may say what it counts. */
const MOST_NAMING = 10;
const MOST_FIGURES = 8;
/** "so với chỉ tiêu" */
const MOST_OF = 5;
const OF_PLAN = /^(?:so với |của )?(?:tổng )?(?:kế hoạch|kh|dự toán|chỉ tiêu|mục tiêu)(?: |$)/;
const PLANNED =
  /(?:^| )(?:kế hoạch|kh|dự toán|chỉ tiêu|mục tiêu|được giao|vốn giao|phân bổ|giao)(?: (?!đã|đạt|thực)[^ .;()]+){0,6}$/;

/** null where none before it in its sentence is called one: the rate is of a plan that is not told. */
export function planBefore(reading: Reading, rate: ProseFigure, part: ProseFigure): ProseFigure | null {
  if (!OF_PLAN.test(textBetween(reading, rate.next, rate.next + MOST_OF)) || !growsOrPlans(reading, rate))
    return null;
  const told = toldBefore(reading, part);
  const plans = told.filter((figure) => isPlan(reading, figure));
  const agreeing = plans.find((plan) => agrees({ rate, part, stated: plan }, plan));
  if (agreeing) return agreeing;
  // Of several plans, or beside other figures, nobody knows which is meant.
  const [only] = plans;
  if (!only || told.length > 1 || isOfAnother(reading, rate, only)) return null;
  return isWithinPoints({ rate, part }, only) ? only : null;
}

/** "Kế hoạch năm 450 ha, …, đạt 72% kế hoạch 6 tháng": when it is for, or who set it, is not what the plan was called by. */
function isOfAnother({ tokens }: Reading, rate: ProseFigure, plan: ProseFigure): boolean {
  const after = tokens.slice(rate.next, rate.next + MOST_NAMING);
  const end = after.findIndex(({ text }) => /^[.;,()]$/.test(text));
  const named = tokens.slice(Math.max(0, plan.token - MOST_NAMING), plan.token).map(({ low }) => low);
  return after
    .slice(0, end < 0 ? after.length : end)
    .some(({ low, kind }) => (kind === 'number' || WHOSE.test(low)) && !named.includes(low));
}

const WHOSE = /^(?:năm|quý|tháng|kỳ|đoạn|tỉnh|huyện|xã|phường|tw|ương|bộ|phố|hđnd|trên|ubnd|chính)$/;

/** Figures of the part's unit in its sentence, the nearest first. */
function toldBefore({ figures, tokens }: Reading, part: ProseFigure): ProseFigure[] {
  const told: ProseFigure[] = [];
  const last = indexBefore(figures, part.token);
  for (let at = last; at >= 0 && at > last - MOST_FIGURES; at--) {
    const figure = figures[at];
    const next = figures[at + 1] ?? part;
    if (!figure || tokens.slice(figure.next, next.token).some(({ text }) => /^[.;]$/.test(text))) break;
    if (isPart(figure) && likeness(figure, part) === 'same') told.push(figure);
  }
  return told;
}

function isPlan(reading: Reading, figure: ProseFigure): boolean {
  const named = textBetween(reading, Math.max(0, figure.token - MOST_NAMING), figure.token);
  return figure.bound === null && !figure.whole && PLANNED.test(named);
}
