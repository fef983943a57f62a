/** Findings as comments at cells of the open workbook: put, answered, read again, taken away, whatever fails. */
import { commentsOf } from '../../../../src/app/comments/commentText';
import type { Book } from '../../../../src/app/contract/book';
import type { CellComment } from '../../../../src/app/contract/comments';
import { host } from '../../../excel-host/excel';
import { atEveryCall } from '../faultWalk';
import { done, SHEET, typeSample } from '../workbench';

const told = (cell: string, message: string): CellComment =>
  commentsOf([{ sheet: SHEET, cell, code: 'sum/broken', severity: 'Lỗi', message }], 'Trả lời')[0]!;

const [D8, D9, D10] = [told('D8', 'tám'), told('D9', 'chín'), told('D10', 'mười')] as const;
const seen = (): string[] => host.person.comments(SHEET);
const first = (comment: CellComment): string => `${comment.cell}: ${comment.text}`;

function bookWithOwn(): Book {
  const book = typeSample();
  host.workbook.find(SHEET)!.comments = [];
  host.workbook.find(SHEET)!.notes = [];
  host.person.comment(`${SHEET}!B2`, 'Chị Lan xem giúp');
  return book;
}

const OWN = 'B2: Chị Lan xem giúp';

test('comments come, make way for the next and go, each write taken back whole, and nobody else’s is touched', async () => {
  const book = bookWithOwn();
  const before = host.snapshot();
  const put = done(await book.comments!.replace([D8, D9]));
  expect([put.added, put.removed, put.left]).toEqual([2, 0, []]);
  expect(seen()).toEqual([OWN, first(D8), first(D9)]);
  expect(done(await book.comments!.read()).map(({ cell, text }) => [cell, text])).toEqual([
    ['D8', D8.text],
    ['D9', D9.text],
  ]);

  const next = done(await book.comments!.replace([D9, D10]));
  expect([next.added, next.removed]).toEqual([1, 1]);
  expect(seen()).toEqual([OWN, first(D9), first(D10)]);
  expect(done(await book.comments!.replace([D9, D10])).undo).toBeNull();

  expect(
    done(await book.revert(JSON.parse(JSON.stringify(next.undo)) as typeof next.undo & object)).skipped,
  ).toEqual([]);
  expect(seen().sort()).toEqual([OWN, first(D8), first(D9)].sort());
  const cleared = done(await book.comments!.replace([]));
  expect(cleared.removed).toBe(2);
  expect(host.snapshot()).toEqual(before);
  expect(done(await book.revert(cleared.undo!)).skipped).toEqual([]);
  expect(seen()).toHaveLength(3);
});

test('what people did is read: replies with their authors, ticks, words of their own; rows that were put above move it', async () => {
  const book = bookWithOwn();
  done(await book.comments!.replace([D8, D9, D10]));
  host.person.reply(`${SHEET}!D8`, 'Đã sửa theo sổ gốc');
  host.person.resolve(`${SHEET}!D9`);
  host.person.insert(`${SHEET}!1:2`);
  expect(done(await book.comments!.read())).toEqual([
    { ...D8, cell: 'D10', resolved: false, replies: [{ by: 'Lê Thị Lan', text: 'Đã sửa theo sổ gốc' }] },
    { ...D9, cell: 'D11', resolved: true, replies: [] },
    { ...D10, cell: 'D12', resolved: false, replies: [] },
  ]);
  // Those that were answered stay, with what was answered.
  const cleared = done(await book.comments!.replace([]));
  expect(cleared.removed).toBe(1);
  expect(seen()).toEqual([
    OWN.replace('B2', 'B4'),
    `D10: ${D8.text}\n> Đã sửa theo sổ gốc`,
    `D11: ${D9.text}\n✓`,
  ]);
});

test('a cell with somebody’s own comment, or a note that this Excel does not tell of, is left and named', async () => {
  const book = bookWithOwn();
  host.person.comment(`${SHEET}!D8`, 'của tôi');
  host.person.note(`${SHEET}!D9`, 'ghi nhớ');
  const put = done(await book.comments!.replace([D8, D9, D10]));
  expect(put.left).toEqual([
    { sheet: SHEET, cell: 'D8' },
    { sheet: SHEET, cell: 'D9' },
  ]);
  expect(seen()).toEqual([OWN, 'D8: của tôi', first(D10)]);
  expect(done(await book.revert(put.undo!)).skipped).toEqual([]);
  expect(seen()).toEqual([OWN, 'D8: của tôi']);
});

test('a protected sheet is said, and nothing is written', async () => {
  const book = bookWithOwn();
  host.person.protect(SHEET);
  expect(await book.comments!.replace([D8])).toEqual({
    problem: { code: 'sheet/protected', detail: { sheet: SHEET } },
  });
  host.person.unprotect(SHEET);
  expect(seen()).toEqual([OWN]);
});

test('a fault at any call leaves the comments as they were, or all of them there', async () => {
  const calls = await atEveryCall(async () => {
    const book = bookWithOwn();
    done(await book.comments!.replace([D8, D9]));
    const before = host.snapshot();
    return {
      act: () => book.comments!.replace([D9, D10]),
      asBefore: () => {
        expect(host.snapshot()).toEqual(before);
      },
      complete: () => {
        expect(seen().sort()).toEqual([OWN, first(D9), first(D10)].sort());
      },
    };
  });
  // One goes, one comes.
  expect(calls).toBe(2);
});

test('taking comments back is as safe', async () => {
  await atEveryCall(async () => {
    const book = bookWithOwn();
    const { undo } = done(await book.comments!.replace([D8, D9]));
    const written = host.snapshot();
    return {
      act: () => book.revert(undo!),
      asBefore: () => {
        expect(host.snapshot()).toEqual(written);
      },
      complete: () => {
        expect(seen()).toEqual([OWN]);
      },
    };
  });
});
