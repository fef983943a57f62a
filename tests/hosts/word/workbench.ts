/** A report in an in-memory Word, and the Book over it. */
import type { Book } from '../../../src/app/contract/book';
import type { Outcome } from '../../../src/app/contract/outcome';
import type { ReadReport, Report, TextPlace } from '../../../src/app/contract/report';
import { reportText } from '../../../src/app/narrative/reportText';
import { wordBook } from '../../../src/hosts/word/wordBook';
import { host } from '../../word-host/word';
import type { WrittenBlock } from '../../word-host/person';

export const BROKEN = 'Toàn huyện có 52 đơn vị (45 phòng; 05 ban; 03 trung tâm).';

export const REPORT: readonly WrittenBlock[] = [
  'BÁO CÁO',
  BROKEN,
  'Đã giải quyết 45/79 nhiệm vụ, đạt 56,96%.',
  [
    ['STT', 'Chỉ tiêu', 'Số liệu'],
    ['1', 'Số hồ sơ', '2.654'],
    ['2', 'Trong đó', '120'],
  ],
  'Kết thúc.',
];

export function done<Done>(outcome: Outcome<Done>): Done {
  if ('problem' in outcome) throw new Error(JSON.stringify(outcome.problem));
  return outcome.done;
}

export function problemCode(outcome: Outcome<unknown>): string | null {
  return 'problem' in outcome ? outcome.problem.code : null;
}

export function openReport(blocks: readonly WrittenBlock[] = REPORT): Book & { readonly report: Report } {
  host.faults.clear();
  Object.assign(host.losses, { ooxml: 0, html: 0 });
  host.person.open(blocks);
  window.localStorage.clear();
  const book = wordBook();
  return { ...book, report: book.report! };
}

/** The first place of these words in the report as it reads. */
export function placeOf(read: ReadReport, words: string): TextPlace {
  const whole = reportText(read);
  const at = whole.text.indexOf(words);
  const [place] = whole.placesOf(at, at + words.length);
  if (at < 0 || !place) throw new Error(`"${words}" does not stand in the report.`);
  return place;
}
