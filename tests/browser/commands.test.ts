// The ribbon's commands and the shortcuts in the built page, out of sight as Excel loads it, and the dialog's page.
import { COMMANDS } from '../../src/taskpane/commands/names';
import { noticeAddress, noticeOf } from '../../src/taskpane/commands/noticeAddress';
import { accessibilityFaults } from './accessibility';
import { type OpenPage, siteForTests, type Site } from './browser';
import { dialogAddress, marks, openHidden, paneShown, press, ready, SHEET, until } from './commandsPage';
import { goToView, said, selected, snapshot } from './paneDriver';

const built = siteForTests('taskpane');

jest.setTimeout(120_000);

/** What the dialog that opened last says; "" without one. */
async function told(opened: OpenPage): Promise<string> {
  const address = await dialogAddress(opened.page);
  return address === null ? '' : (noticeOf(new URL(address).hash)?.sentence ?? '');
}

async function hidden(...how: Parameters<typeof openHidden> extends [Site, ...infer R] ? R : never) {
  const opened = await openHidden(built, ...how);
  await ready(opened.page);
  return opened;
}

const SHARED = { sharedRuntime: true };

describe.each([
  ['with a page of their own', {}],
  ['in the page that they share with the pane', SHARED],
])('commands %s', (_name, excel) => {
  test('every command ends, and none asks the network for anything', async () => {
    const opened = await hidden(excel);
    for (const command of COMMANDS) {
      expect([command, await press(opened.page, command)]).toEqual([command, 0]);
    }
    expect(opened.errors).toEqual([]);
    expect(opened.strangers).toEqual([]);
    await opened.page.close();
  });

  test('marks the wrong cells, and takes the marks off again to the last one', async () => {
    const { page } = await hidden(excel);
    const before = await snapshot(page);
    await press(page, 'markWrongCells');
    expect(await marks(page)).toBeGreaterThan(0);
    expect(await dialogAddress(page)).toBeNull();
    await press(page, 'markWrongCells');
    expect(await marks(page)).toBe(0);
    expect(await snapshot(page)).toBe(before);
    await page.close();
  });

  test('goes from wrong cell to wrong cell and round again, both ways', async () => {
    const { page } = await hidden(excel);
    const seen: string[] = [];
    do {
      await press(page, 'nextWrongCell');
      seen.push(await selected(page));
    } while (seen.length < 200 && seen.indexOf(seen[seen.length - 1]!) === seen.length - 1);
    const cells = seen.slice(0, -1);
    expect(cells.length).toBeGreaterThan(1);
    expect(seen[seen.length - 1]).toBe(cells[0]);
    await press(page, 'previousWrongCell');
    expect(await selected(page)).toBe(cells[cells.length - 1]);
    await press(page, 'previousWrongCell');
    expect(await selected(page)).toBe(cells[cells.length - 2]);
    await page.close();
  });

  test('goes on from where the cursor stands', async () => {
    const { page } = await hidden(excel);
    await press(page, 'nextWrongCell');
    const first = await selected(page);
    await press(page, 'nextWrongCell');
    const second = await selected(page);
    await page.evaluate(
      (cell) => {
        window.excelHost.person.select(cell);
      },
      first.replace('Biểu ví dụ', SHEET),
    );
    await press(page, 'nextWrongCell');
    expect(await selected(page)).toBe(second);
    await page.close();
  });
});

test('without a shared page, problems are said in a dialog of ours', async () => {
  const opened = await hidden({}, { empty: true });
  await press(opened.page, 'markWrongCells');
  expect(await told(opened)).toMatch(/biểu/);
  expect(await dialogAddress(opened.page)).toMatch(/^http:\/\/localhost:\d+\/notice\.html#vi\|bad\|/);
  await press(opened.page, 'undoLastWrite');
  expect(await told(opened)).toBe('Chưa có lần ghi nào.');
  await press(opened.page, 'showCheck');
  expect(await told(opened)).toMatch(/nút Ngăn tác vụ.*Kiểm tra/);
  await opened.page.close();
});

test('a command ends when its dialog is closed, by its frame or by the next command', async () => {
  const { page } = await hidden({}, { empty: true });
  const shell = (): Promise<{ ended: (number | null)[]; open: boolean[] }> =>
    page.evaluate(() => ({
      ended: window.excelHost.shell.pressed.map(({ ended }) => ended),
      open: window.excelHost.shell.dialogs.map(({ open }) => open),
    }));
  const dialogs = (count: number): Promise<void> =>
    until(page, (wanted) => window.excelHost.shell.dialogs.length === wanted, count);
  await page.evaluate(() => window.excelHost.shell.press('undoLastWrite'));
  await dialogs(1);
  expect(await shell()).toEqual({ ended: [null], open: [true] });
  await page.evaluate(() => window.excelHost.shell.press('nextWrongCell'));
  await dialogs(2);
  expect(await shell()).toEqual({ ended: [0, null], open: [false, true] });
  await page.evaluate(() => {
    window.excelHost.shell.closeDialogByFrame();
  });
  await until(page, () => window.excelHost.shell.pressed.every(({ ended }) => ended === 0));
  await page.close();
});

test('in Excel 2016 the marks are refused in words, and the cursor still goes to the wrong cells', async () => {
  const opened = await hidden({ excelApi: '1.1' });
  expect(await press(opened.page, 'markWrongCells')).toBe(0);
  expect(await told(opened)).not.toBe('');
  const before = await selected(opened.page);
  await press(opened.page, 'nextWrongCell');
  expect(await selected(opened.page)).not.toBe(before);
  await opened.page.close();
});

test('an English Excel is answered in English', async () => {
  const opened = await hidden({ locale: 'en-US' }, { empty: true });
  await press(opened.page, 'undoLastWrite');
  expect(await dialogAddress(opened.page)).toMatch(/#en\|good\|/);
  await opened.page.close();
});

test('without a shared page and without dialogs, the pane says it when it is next opened', async () => {
  const { page } = await hidden({}, { empty: true });
  await page.evaluate(() => {
    window.excelHost.shell.refusesDialogs = true;
  });
  expect(await press(page, 'nextWrongCell')).toBe(0);
  expect(await dialogAddress(page)).toBeNull();
  await page.reload();
  await said(page, 'biểu');
  await page.reload();
  await ready(page);
  expect(await page.getByRole('status').innerText()).toBe('');
  await page.close();
});

test('with a shared page, what there is to say opens the pane', async () => {
  const { page } = await hidden(SHARED, { empty: true });
  await press(page, 'nextWrongCell');
  expect(await paneShown(page)).toBe(true);
  expect(await said(page, 'biểu')).not.toBe('');
  expect(await dialogAddress(page)).toBeNull();
  await page.close();
});

test('an Excel that does not show the pane gets the dialog', async () => {
  const opened = await hidden(SHARED, { empty: true });
  await opened.page.evaluate(() => {
    window.excelHost.shell.refusesPane = true;
  });
  await press(opened.page, 'nextWrongCell');
  expect(await told(opened)).toMatch(/biểu/);
  await opened.page.close();
});

test('the buttons of the views bring the pane forward and begin its task', async () => {
  const { page } = await hidden(SHARED);
  await press(page, 'showInsert');
  expect(await paneShown(page)).toBe(true);
  await page.getByLabel('Tên đơn vị báo cáo').waitFor();
  await press(page, 'showCheck');
  await page.waitForSelector('[data-finding]');
  await press(page, 'showFill');
  await page.getByRole('button', { name: 'Xem lại' }).waitFor();
  await press(page, 'showExport');
  expect(await page.locator('nav [aria-current="page"]').innerText()).toBe('Xuất');
  await page.close();
});

test('the shortcuts do the same, although Excel hands them nothing', async () => {
  const { page } = await hidden(SHARED);
  await page.evaluate(() => {
    window.excelHost.shell.pressKeys('markWrongCells');
  });
  await until(page, () =>
    window.excelHost.workbook.sheets.some((sheet) => sheet.conditionalFormats.length > 0),
  );
  await page.evaluate(() => {
    window.excelHost.shell.pressKeys('showPane');
  });
  await until(page, () => window.excelHost.shell.paneShown);
  await goToView(page, 'Giới thiệu');
  await page.locator('kbd', { hasText: 'Ctrl+Alt+Shift+K' }).waitFor();
  await page.close();
});

test('an Excel without shortcuts is told of none', async () => {
  const { page } = await hidden();
  await goToView(page, 'Giới thiệu');
  await page.getByLabel('Thông tin khi cần hỗ trợ').waitFor();
  expect(await page.locator('kbd').count()).toBe(0);
  await page.close();
});

describe.each([
  ['a page of their own', {}],
  ['the shared page', SHARED],
])('undo in %s', (_name, excel) => {
  test('takes back what the pane wrote last, once for each time', async () => {
    const { page } = await hidden(excel);
    const before = await snapshot(page);
    await goToView(page, 'Biểu');
    await page.getByLabel('Tên đơn vị báo cáo').fill('UBND xã A');
    await page.getByLabel('Kỳ báo cáo').fill('6 tháng đầu năm 2026');
    await page.locator('main').getByRole('button', { name: 'Chèn biểu', exact: true }).click();
    await said(page, 'cchc-xa');
    expect(await snapshot(page)).not.toBe(before);
    expect(await press(page, 'undoLastWrite')).toBe(0);
    const sheets = (): Promise<string[]> =>
      page.evaluate(() => window.excelHost.workbook.sheets.map(({ name }) => name));
    expect(await sheets()).toEqual([SHEET]);
    await press(page, 'undoLastWrite');
    expect(await sheets()).toEqual([SHEET]);
    await page.close();
  });
});

describe.each([
  ['a cell is being edited', 'nhấn Enter', () => (window.excelHost.faults.editing = true)],
  [
    'the sheet is protected',
    'bảo vệ',
    () => {
      for (const sheet of window.excelHost.workbook.sheets) window.excelHost.person.protect(sheet.name);
    },
  ],
  ['Excel has gone', '', () => (window.excelHost.faults.sessionLost = true)],
])('when %s', (_name, sentence, fault) => {
  test.each([
    ['a page of its own', {}],
    ['the shared page', SHARED],
  ])('marking in %s changes nothing, says so and ends', async (_where, excel) => {
    const opened = await hidden(excel);
    await opened.page.evaluate(fault);
    const before = await snapshot(opened.page);
    expect(await press(opened.page, 'markWrongCells')).toBe(0);
    const shared = 'sharedRuntime' in excel && (await paneShown(opened.page));
    const words = shared ? await opened.page.getByRole('status').innerText() : await told(opened);
    expect(words).toContain(sentence);
    expect(words).not.toBe('');
    expect(await marks(opened.page)).toBe(0);
    expect(await snapshot(opened.page)).toBe(before);
    await opened.page.close();
  });
});

describe('the page in the dialog', () => {
  const open = (hash: string): Promise<OpenPage> => built.open(`/notice.html${hash}`);
  const hashOf = (address: string): string => new URL(address).hash;

  test('shows the sentence as text, whatever it holds, and its button has the focus', async () => {
    const hostile = '<img src=x onerror="alert(1)"> “Biểu & 100%” | # \u202e';
    const { page, errors, strangers } = await open(
      hashOf(noticeAddress('vi', 'bad', hostile, 'https://a/taskpane.html')),
    );
    expect(await page.locator('#sentence').textContent()).toBe(hostile);
    expect(await page.locator('img').count()).toBe(0);
    const button = page.getByRole('button', { name: 'Đóng' });
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
    await page.close();
  });

  test('speaks English where the pane does', async () => {
    const { page } = await open(
      hashOf(noticeAddress('en', 'good', 'Nothing to undo.', 'https://a/taskpane.html')),
    );
    await page.getByRole('button', { name: 'Close' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.close();
  });
});
