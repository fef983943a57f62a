/** Rates that are of something else than the figures beside them: of a plan, of last year, of growth. */
import type { ProseFigure } from '../figures/figure';
import type { Reading } from '../claim/draft';

const GROWTH =
  /(?:^| )(?:tăng|giảm|vượt|tăng trưởng|tốc độ|lãi suất|thuế suất|tăng thêm|giảm còn)(?: [^ ]+){0,2}$/;
const PLAN = /^(?:so với )?(?:(?:so|kế|dự|chỉ|nghị|mục|kh|cùng|nq|dt|hđnd|năm|định)(?: |$))/;

export function growsOrPlans({ tokens }: Reading, rate: ProseFigure): boolean {
  const before = tokens.slice(Math.max(0, rate.token - 4), rate.token).map(({ low }) => low);
  const after = tokens.slice(rate.next, rate.next + 3).map(({ low }) => low);
  return GROWTH.test(before.join(' ')) || PLAN.test(after.join(' '));
}
