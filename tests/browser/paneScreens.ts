// The views of the pane beside its main job, as a person comes to them: with nothing, with work, and when something fails.
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { communeWorkbook } from '../fixtures/communes';
import { MENDED, REPORTED, sheetRows } from '../fixtures/reportedTable';
import { UNKNOWN_TABLE } from '../fixtures/unknownTable';
import { drawnAddress, typed, workbookOf } from '../fixtures/workbooks';
import { encoded } from '../app/legacy/encoded';
import { addressOf } from '../../src/core/sheet/grid';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import { pane as en } from '../../src/words/en/pane/pane';
import { commentsText } from '../../src/words/comments/textOf';
import { exportText } from '../../src/words/pane/exportTextOf';
import { learnText } from '../../src/words/pane/learnTextOf';
import { manyText } from '../../src/words/pane/manyTextOf';
import { narrativeText } from '../../src/words/pane/narrativeTextOf';
import { viewText } from '../../src/words/pane/viewTextOf';
import { reviewText } from '../../src/words/review/textOf';
import { pane as vi } from '../../src/words/vi/pane/pane';
import type { Language } from '../../src/words/words';
import type { Screen } from './looks';
import { goToView, inMain, said } from './paneDriver';
import { paste, PASTED } from './pasting';

const TEXTS = { vi, en };

/** All that the pane says in one language. */
export interface Texts {
  readonly pane: typeof vi;
  readonly comments: (typeof commentsText)['vi'];
  readonly exporting: (typeof exportText)['vi'];
  readonly learn: (typeof learnText)['vi'];
  readonly many: (typeof manyText)['vi'];
  readonly narrative: (typeof narrativeText)['vi'];
  readonly review: (typeof reviewText)['vi'];
  readonly view: (typeof viewText)['vi'];
}

export function textsOf(language: Language): Texts {
  return {
    pane: TEXTS[language],
    comments: commentsText[language],
    exporting: exportText[language],
    learn: learnText[language],
    many: manyText[language],
    narrative: narrativeText[language],
    review: reviewText[language],
    view: viewText[language],
  };
}

type View = keyof typeof vi.views;

const JOBS: Partial<Record<View, keyof typeof vi.jobs>> = {
  check: 'check',
  fill: 'fill',
  insert: 'form',
  export: 'export',
};

export function visit(page: Page, { pane }: Texts, view: View): Promise<void> {
  const job = JOBS[view];
  return goToView(page, job ? pane.jobs[job] : pane.views[view]);
}

/** To the row of views of one job, and there. */
export async function visitLearn(page: Page, texts: Texts): Promise<void> {
  await visit(page, texts, 'insert');
  await goToView(page, texts.pane.views.learn);
}

const press = (page: Page, name: string | RegExp): Promise<void> => inMain(page, name).first().click();

const notice = (page: Page, kind: 'good' | 'bad'): Promise<void> => page.locator(`.notice.${kind}`).waitFor();

export function fileOf(
  name: string,
  content: Uint8Array | string,
): {
  name: string;
  mimeType: string;
  buffer: Buffer;
} {
  const buffer = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  return { name, mimeType: 'application/octet-stream', buffer };
}

/** A workbook in which nothing was done yet. */
export function emptyScreens(texts: Texts): Screen[] {
  const at = (view: View): Screen => ({ name: `empty-${view}`, open: (page) => visit(page, texts, view) });
  return [
    at('check'),
    {
      name: 'empty-checked',
      open: async (page) => {
        await press(page, texts.pane.check.run);
        await notice(page, 'bad');
      },
    },
    {
      name: 'empty-fill',
      open: async (page) => {
        await visit(page, texts, 'fill');
        await press(page, texts.view.fill.look);
        await notice(page, 'bad');
      },
    },
    at('insert'),
    {
      name: 'empty-unit',
      open: async (page) => {
        await press(page, texts.view.insert.run);
        await notice(page, 'bad');
      },
      primary: '.notice.bad',
    },
    {
      name: 'empty-learn',
      open: async (page) => {
        await visitLearn(page, texts);
        await press(page, texts.learn.run);
        await notice(page, 'bad');
      },
    },
    {
      name: 'empty-export',
      open: async (page) => {
        await visit(page, texts, 'export');
        await page.getByText(texts.exporting.noTable).waitFor();
      },
    },
    at('narrative'),
    at('many'),
    {
      name: 'empty-review',
      open: async (page) => {
        await visit(page, texts, 'review');
        await notice(page, 'bad');
      },
    },
    at('versions'),
    {
      name: 'empty-pasted',
      open: async (page) => {
        await visit(page, texts, 'pasted');
        await press(page, texts.review.pasted.check);
        await notice(page, 'bad');
      },
    },
    at('undo'),
    at('help'),
    at('about'),
  ];
}

const PROSE =
  'Tổng số biên chế được giao là 34 người. Tiếp nhận 46 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ. ' +
  'Đã giải quyết 39/40 hồ sơ, đạt 97,5%.';

/** The board's files: one with an error, one blank, one that is no workbook, one sent twice. */
export async function sentFiles(): Promise<ReturnType<typeof fileOf>[]> {
  const files: ReturnType<typeof fileOf>[] = [];
  for (let i = 0; i < 6; i++) {
    const figures: Record<string, string | number | null> = {};
    for (const [row, figure] of Object.entries(MENDED)) figures[row] = typed(figure);
    figures['I.1'] = i;
    if (i === 2) figures['III.3.2.2'] = 2674;
    if (i === 3) figures['II.1'] = null;
    const bytes = await communeWorkbook(i === 5 ? 'UBND xã số 4' : `UBND xã số ${String(i)}`, figures);
    files.push(fileOf(`bao-cao-cai-cach-hanh-chinh-xa-${String(i)}.xlsx`, bytes));
  }
  return [...files, fileOf('hong.xlsx', 'no workbook')];
}

/** A reviewer's views on the reported table, which is open and checked. */
export function reviewScreens(texts: Texts): Screen[] {
  const { comments, review } = texts;
  return [
    {
      name: 'fix-none',
      open: async (page) => {
        await visit(page, texts, 'check');
        await press(page, texts.view.result.fixAll);
        await page.getByText(review.fixAll.nothing).waitFor();
      },
    },
    {
      name: 'comments',
      open: async (page) => {
        await press(page, texts.view.result.comments);
        await page.getByText(comments.none).waitFor();
        await page.locator('.comments .fold-head').click();
      },
    },
    {
      name: 'commented',
      open: async (page) => {
        await page.locator('.comments button.primary').click();
        await notice(page, 'good');
        await page.evaluate(
          (cell) => {
            window.excelHost.person.reply(cell, 'Đã đối chiếu với sổ gốc, số liệu đúng');
          },
          `Biểu ví dụ!${drawnAddress('III.3.2.2')}`,
        );
        await press(page, comments.lookAgain);
        await page.locator('.comments li.answered').waitFor();
      },
    },
    {
      name: 'review',
      open: async (page) => {
        await visit(page, texts, 'review');
        await page.locator('.review .card').first().waitFor();
      },
    },
    {
      name: 'review-nameless',
      open: async (page) => {
        await press(page, review.signOff.sign);
        await notice(page, 'bad');
      },
    },
    {
      name: 'review-signed',
      open: async (page) => {
        await page.getByLabel(review.signOff.by).fill('Trần Thị Bích Ngọc');
        await press(page, review.signOff.sign);
        await said(page, review.signOff.signed);
      },
    },
    {
      name: 'review-ticks',
      open: async (page) => {
        await page.locator('.review .fold-head').first().click();
        await page.getByRole('checkbox', { name: /^III\.3\.1 / }).check();
        await press(page, review.signOff.keepTicks(1));
        await said(page, review.signOff.kept);
      },
    },
    {
      name: 'review-lapsed',
      open: async (page) => {
        await page.evaluate(
          (cell) => {
            window.excelHost.person.type(cell, 16);
          },
          `Biểu ví dụ!${drawnAddress('III.3.1')}`,
        );
        await press(page, review.signOff.lookAgain);
        await page.locator('.review .lapsed').first().waitFor();
      },
    },
    {
      name: 'review-summary',
      open: async (page) => {
        await visit(page, texts, 'check');
        await press(page, texts.pane.check.runAgain);
        await page.getByText(review.signOff.open).waitFor();
      },
    },
    {
      name: 'versions',
      open: async (page) => {
        await visit(page, texts, 'versions');
        const rows = sheetRows({ ...REPORTED, 'III.3.2.2': '2.647', 'I.1': '' });
        const old = await writeXlsx({
          sheets: [
            {
              name: 'Biểu ví dụ',
              rows: rows.map((line) => line.map((cell) => (typeof cell === 'string' ? cell : null))),
            },
          ],
        });
        await page.locator('.review input[type=file]').setInputFiles(fileOf('ban-gui-thang-truoc.xlsx', old));
        await page.locator('.review .card').waitFor();
        for (const fold of await page.locator('.review .fold-head').all()) await fold.click();
      },
    },
    {
      name: 'versions-failed',
      open: async (page) => {
        await page.locator('.review input[type=file]').setInputFiles(fileOf('hong.xlsx', 'no workbook'));
        await notice(page, 'bad');
      },
    },
    {
      name: 'pasted',
      open: async (page) => {
        await visit(page, texts, 'pasted');
        await paste(page, PASTED);
        await page.locator('.review .card').waitFor();
      },
    },
    {
      name: 'fix-all',
      open: async (page) => {
        const figures = Object.entries({ ...MENDED, 'VI.2.1': '17', 'I.2': '56' });
        const cells = figures.map(
          ([row, figure]) => [`Biểu ví dụ!${drawnAddress(row)}`, typed(figure)] as const,
        );
        await page.evaluate((all) => {
          for (const [cell, figure] of all) window.excelHost.person.type(cell, figure);
        }, cells);
        await visit(page, texts, 'check');
        await press(page, texts.pane.check.runAgain);
        await said(page, '');
        await press(page, texts.view.result.fixAll);
        await page.locator('.fix-all li').first().waitFor();
      },
    },
    {
      name: 'fixed',
      open: async (page) => {
        await press(page, review.fixAll.apply(1));
        await notice(page, 'good');
      },
      primary: '.notice .offer',
    },
    {
      name: 'legacy',
      open: async (page) => {
        const labels = cchcXa.rows.slice(1, 13).map(({ code, label }) => {
          const cell = drawnAddress(code).replace('D', 'B');
          return [`Biểu ví dụ!${cell}`, encoded(label, 'TCVN3')] as const;
        });
        await page.evaluate((all) => {
          for (const [cell, label] of all) window.excelHost.person.type(cell, label);
        }, labels);
        await press(page, texts.pane.check.runAgain);
        await press(page, texts.view.convert.preview);
        // A label without letters of its own encoding is left as it is.
        await inMain(page, new RegExp(texts.view.convert.write(0).replace('0', '\\d+'))).waitFor();
      },
    },
  ];
}

/** The board, prose and periods beside the reported table. */
export function manyScreens(texts: Texts): Screen[] {
  const { many, narrative } = texts;
  const files = '.board input[type=file]';
  return [
    {
      name: 'many-list',
      open: async (page) => {
        await visit(page, texts, 'many');
        await page.locator(files).nth(2).setInputFiles(fileOf('danh-sach.txt', ''));
        await page.locator('.board-said.bad').waitFor();
      },
    },
    {
      name: 'many',
      open: async (page) => {
        await page
          .locator(files)
          .nth(1)
          .setInputFiles(await sentFiles());
        await page.locator('.board-next').waitFor({ timeout: 120_000 });
        const list = ['Xã số 1', 'Xã số 2', 'Xã vắng mặt'].join('\n');
        await page.locator(files).nth(2).setInputFiles(fileOf('danh-sach.txt', list));
        await page.locator('.board tr.notSent').first().waitFor();
        await page.locator('.board-repeated summary').click();
      },
    },
    { name: 'many-failed', open: (page) => page.locator('.board tr.failed [data-row]').first().click() },
    { name: 'many-details', open: (page) => page.locator('.board tr.errors [data-row]').first().click() },
    {
      name: 'many-consolidated',
      open: async (page) => {
        await press(page, many.consolidation.run(7));
        await page.locator('.board-outcome').waitFor({ timeout: 120_000 });
      },
    },
    {
      name: 'many-sheets',
      open: async (page) => {
        await press(page, many.consolidation.fromSheets);
        await notice(page, 'bad');
      },
    },
    {
      name: 'narrative',
      open: async (page) => {
        await visit(page, texts, 'narrative');
        await page.getByLabel(narrative.paste, { exact: true }).fill(PROSE);
        await press(page, narrative.run);
        await page.waitForSelector('.prose-result');
        await page.locator('.prose-letter summary').click();
      },
    },
    {
      name: 'narrative-failed',
      open: async (page) => {
        await page.locator('.prose-view input[type=file]').setInputFiles(fileOf('hong.docx', 'no report'));
        await notice(page, 'bad');
      },
    },
    {
      name: 'previous-failed',
      open: async (page) => {
        await visit(page, texts, 'check');
        await page.locator('.previous input[type=file]').setInputFiles(fileOf('hong.xlsx', 'no workbook'));
        await notice(page, 'bad');
      },
    },
    {
      name: 'previous',
      open: async (page) => {
        const last = await workbookOf({ ...REPORTED, 'III.3.1': '26', 'III.3.2': '265' });
        await page.locator('.previous input[type=file]').setInputFiles(fileOf('quy-truoc.xlsx', last));
        await page.getByText(texts.view.result.comparedWith('quy-truoc.xlsx')).waitFor();
        await page.locator('[data-finding*="period/"]').first().click();
      },
    },
    {
      name: 'comparison',
      open: async (page) => {
        await press(page, texts.view.result.insertComparison);
        await notice(page, 'good');
      },
      primary: '.notice .offer',
    },
  ];
}

/** What writes, what takes it back, what leaves, and what refuses. */
export function writingScreens(texts: Texts): Screen[] {
  const { exporting, view } = texts;
  return [
    {
      name: 'filled',
      open: async (page) => {
        await visit(page, texts, 'fill');
        await press(page, view.fill.look);
        await press(page, view.fill.apply(1));
        await notice(page, 'good');
      },
      primary: '.notice .offer',
    },
    {
      name: 'since',
      open: async (page) => {
        await visit(page, texts, 'check');
        await press(page, texts.pane.check.runAgain);
        await page.getByText(view.result.sinceLast).or(page.getByText(view.result.unchanged)).waitFor();
      },
    },
    {
      name: 'refused',
      open: async (page) => {
        await visit(page, texts, 'export');
        await press(page, exporting.word);
        await notice(page, 'bad');
      },
      primary: 'main textarea',
    },
    {
      name: 'sealed',
      open: async (page) => {
        await page.getByLabel(exporting.reason).fill('Đã báo cáo lãnh đạo, sẽ đính chính');
        await press(page, exporting.seal);
        await notice(page, 'good');
        await page.locator('main .fold-head').last().click();
      },
    },
    {
      name: 'verified',
      open: async (page) => {
        await page.evaluate(
          (cell) => {
            window.excelHost.person.type(cell, 80);
          },
          `Biểu ví dụ!${drawnAddress('I.2.1')}`,
        );
        await press(page, exporting.verifyOpen);
        await page.locator('.notice.bad').filter({ hasText: 'I.2.1' }).waitFor();
      },
    },
    {
      name: 'verify-failed',
      open: async (page) => {
        await page.locator('main input[type=file]').last().setInputFiles(fileOf('hong.docx', 'no annex'));
        await page.locator('.notice.bad').filter({ hasText: 'hong.docx' }).waitFor();
      },
    },
    { name: 'undo', open: (page) => visit(page, texts, 'undo') },
    { name: 'undo-all', open: (page) => press(page, view.undo.all), primary: '.card .primary' },
    {
      name: 'undone',
      open: async (page) => {
        await page.locator('.card .primary').click();
        await page.locator('.notice').waitFor();
      },
    },
    {
      name: 'overwrite',
      open: async (page) => {
        await visit(page, texts, 'insert');
        await page.getByLabel(view.insert.unit).fill('UBND xã Bình Lư');
        await page.getByLabel(view.insert.activeCell).check();
        await page.evaluate(() => {
          window.excelHost.person.type('Sheet1!A1', 'có nội dung');
          window.excelHost.person.select('Sheet1!A1');
        });
        await press(page, view.insert.run);
        await page.getByText(view.insert.overwrite, { exact: true }).waitFor();
      },
    },
    {
      name: 'editing',
      open: async (page) => {
        await page.evaluate(() => {
          window.excelHost.faults.editing = true;
        });
        await visit(page, texts, 'review');
        await notice(page, 'bad');
      },
    },
  ];
}

/** A table of no known form on the open sheet. */
export function learnScreens(texts: Texts): Screen[] {
  const { learn } = texts;
  return [
    {
      name: 'learn',
      open: async (page) => {
        const cells = UNKNOWN_TABLE.flatMap((line, row) =>
          line.flatMap((value, column) =>
            value === null ? [] : [[`Sheet1!${addressOf({ row, column })}`, value] as const],
          ),
        );
        await page.evaluate((all) => {
          for (const [cell, value] of all) window.excelHost.person.type(cell, value);
        }, cells);
        await visitLearn(page, texts);
        await press(page, learn.run);
        await page.locator('.learn form').waitFor();
      },
    },
    {
      name: 'learn-wrong',
      open: async (page) => {
        await page.getByLabel(learn.write).fill('Không có = gì cả');
        await page.getByLabel(learn.write).press('Enter');
        await page.locator('#rule-fault', { hasText: /./ }).waitFor();
      },
    },
    {
      name: 'learnt',
      open: async (page) => {
        await page.locator('.learn form > .primary').click();
        await page.waitForSelector('[data-finding]');
      },
    },
    {
      name: 'learnt-finding',
      open: (page) => page.locator('[data-finding]').first().click(),
    },
  ];
}
