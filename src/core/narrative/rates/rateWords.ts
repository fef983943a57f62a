/** Rates that are of something else than the figures beside them: of a plan, of last year, of growth. */
import type { ProseFigure } from '../figures/figure';
import type { Reading } from '../claim/draft';
import { textBetween } from '../text/token';

const GROWTH =
  /(?:^| )(?:tăng|giảm|vượt|tăng trưởng|tốc độ|lãi suất|thuế suất|tăng thêm|giảm còn)(?: [^ ]+){0,2}$/;
const PLAN = /^(?:so với )?(?:(?:so|kế|dự|chỉ|nghị|mục|kh|cùng|nq|dt|hđnd|năm|định)(?: |$))/;

export function growsOrPlans(reading: Reading, { token, next }: ProseFigure): boolean {
  const before = textBetween(reading, Math.max(0, token - 4), token);
  return GROWTH.test(before) || PLAN.test(textBetween(reading, next, next + 3));
}
