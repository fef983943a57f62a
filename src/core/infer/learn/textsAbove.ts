/** What stands above an unknown table: its title, and the one unit of its figures. */
import { readPeriod } from '../../period/period';
import type { Grid } from '../../sheet/grid';
import { tidy } from '../../text/label';
import type { InferredTable } from '../inferTable';

export interface TextsAbove {
  /** Without the period that follows it; the sheet's name where nothing stands above. */
  readonly title: string;
  /** "Người" of "Đơn vị tính: Người"; "" for none. */
  readonly unit: string;
}

const UNIT = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^()]{1,40})/i;
/** Longer lines are prose. */
const LONGEST = 300;

/** Titles stand in the heading rows of the used area, above the heading with most cells. */
export function textsAbove(grid: Grid, { area, layout }: InferredTable): TextsAbove {
  let [title, unit] = ['', ''];
  let best = 0.5;
  for (let row = 0; row < area.row + layout.firstRow; row++) {
    const texts: string[] = [];
    for (let column = 0; column < Math.min(grid.columns, 60); column++) {
      const text = tidy((grid.cell(row, column)?.text ?? '').slice(0, LONGEST));
      if (text !== '') texts.push(text);
    }
    const said = texts.map((text) => UNIT.exec(text)?.[1]?.trim()).find((each) => each !== undefined);
    if (said !== undefined && unit === '') unit = said.replace(/[.;,]$/, '');
    // A line of two texts and more heads columns, or is the office beside the nation.
    const [only, more] = texts;
    if (only === undefined || more !== undefined || UNIT.test(only)) continue;
    const rank = rankOf(only);
    if (rank > best || (rank === best && only.length > title.length))
      [title, best] = [withoutPeriod(only), rank];
  }
  return { title: title === '' ? tidy(grid.sheet) : title, unit };
}

/** How much a line sounds of a title: by its first word, or in capitals and not the office's name. */
function rankOf(text: string): number {
  if (/^(?:ubnd|ủy ban|uỷ ban|hđnd|đảng|sở|phòng|cộng hòa|độc lập)(?:\s|$)/i.test(text)) return 0;
  if (/^(?:biểu|bảng|thống kê|báo cáo|tổng hợp|kết quả|danh sách|tình hình|số liệu|số lượng)/i.test(text))
    return 2;
  return text.length > 12 && text === text.toUpperCase() && /[A-ZĐ]{3}/.test(text) ? 2 : 0;
}

/** "TÌNH HÌNH … 6 THÁNG ĐẦU NĂM 2026" -> "TÌNH HÌNH …". */
function withoutPeriod(text: string): string {
  const words = text.split(' ');
  for (let i = 1; i < words.length; i++)
    if (readPeriod(words.slice(i).join(' '))) return words.slice(0, i).join(' ');
  return text;
}
