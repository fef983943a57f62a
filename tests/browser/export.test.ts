// From the validated table to the report, in the built pane and in the web edition.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { verify, type Verification } from '../../src/app/export/verify';
import { printedText } from '../../src/app/export/printedDocument';
import { readSealProperties } from '../../src/exports/seal/sealProperties';
import { type DocxDocument, readDocx } from '../../src/hosts/docx/readDocx';
import { readWorkbook } from '../../src/hosts/xlsx/read/readWorkbook';
import { accessibilityFaults } from './accessibility';
import { siteForTests } from './browser';
import { checkSample, goToView, inMain, openPane, PANE, quiet, said, shot, type } from './paneDriver';
import { checked, save, type as typeOnGrid } from './webPage';

const pane = siteForTests('taskpane');
const web = siteForTests('web');

jest.setTimeout(120_000);

const reason = 'Đã báo cáo lãnh đạo, sẽ đính chính';

async function taken(download: Download): Promise<{ name: string; bytes: Uint8Array }> {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(pieces)) };
}

async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), inMain(page, button).click()]);
  return taken(download);
}

async function opened(bytes: Uint8Array): Promise<DocxDocument> {
  const read = await readDocx(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return read.document;
}

function verified(document: DocxDocument): Verification {
  return verify(printedText(document), readSealProperties(document.properties));
}

async function viewReady(page: Page): Promise<void> {
  await inMain(page, 'Chép bảng cho Word').waitFor();
  await quiet(page);
}

/** The sample of the pane, checked, in the Export view. */
async function exportView(page: Page): Promise<void> {
  await page.waitForSelector('main');
  await checkSample(page);
  await goToView(page, 'Xuất');
  await viewReady(page);
}

test('the gate says what is wrong and asks for a reason before anything leaves', async () => {
  const { page, errors } = await openPane(pane, {}, '/taskpane.html?do=export');
  await page.getByText('Chưa thấy biểu nào').waitFor();
  await goToView(page, 'Kiểm tra');
  await inMain(page, 'Mở biểu ví dụ').click();
  await said(page, 'Biểu ví dụ');
  await goToView(page, 'Xuất');
  await viewReady(page);
  await page.getByText('Bảng chưa được kiểm tra.').waitFor();

  await inMain(page, 'Kiểm tra ngay').click();
  await page.getByText(/^Còn \d+ lỗi chưa sửa hoặc chưa giải trình\.$/).waitFor();
  await quiet(page);
  expect(await inMain(page, 'Kiểm tra ngay').count()).toBe(0);
  await shot(page, 'export-gate');
  expect(await accessibilityFaults(page)).toEqual([]);

  for (const button of ['Chép bảng cho Word', 'Tải tệp Word', 'Tải CSV', 'Tải JSON']) {
    await inMain(page, button).click();
    await said(page, 'Cần ghi lý do vẫn xuất.');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.getByRole('button', { name: 'Đóng' }).click();
  }

  // A figure is changed behind the view: what leaves would not be what was judged.
  await page.getByLabel('Lý do vẫn xuất').fill(reason);
  await type(page, 'Biểu ví dụ!D61', 4321);
  await inMain(page, 'Tải CSV').click();
  await said(page, 'Số liệu vừa thay đổi');
  await page.getByText('Số liệu đã thay đổi sau lần kiểm tra gần nhất.').waitFor();
  expect(await page.getByLabel('Lý do vẫn xuất').inputValue()).toBe('');
  expect(errors).toEqual([]);
  await page.close();
});

test('the open workbook is sealed, tells a changed figure, and lets the seal go', async () => {
  const { page, errors } = await openPane(pane);
  await exportView(page);
  await page.getByLabel('Lý do vẫn xuất').fill(reason);
  await inMain(page, 'Gắn mã vào tệp đang mở').click();
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await said(page, 'Đã gắn mã'))?.[0] ?? '';
  expect(code).not.toBe('');
  await inMain(page, /Kiểm tra mã đối chiếu/).click();
  const verifying = 'Kiểm tra mã gắn trong tệp đang mở';
  await inMain(page, verifying).click();
  await said(page, code);
  await type(page, 'Biểu ví dụ!D9', 80);
  await inMain(page, verifying).click();
  expect(await said(page, 'I.2.1')).toContain('80');
  await inMain(page, 'Gỡ mã khỏi tệp đang mở').click();
  await said(page, `Đã gỡ mã đối chiếu ${code}`);
  await inMain(page, verifying).click();
  await said(page, 'không có mã đối chiếu');
  expect(errors).toEqual([]);
  await page.close();
});

test('an Excel without document properties offers no seal', async () => {
  const { page } = await openPane(pane, { excel: { excelApi: '1.6' } }, '/taskpane.html?do=export');
  await page.getByText('Chưa thấy biểu nào').waitFor();
  await inMain(page, /Kiểm tra mã đối chiếu/).click();
  expect(await inMain(page, 'Kiểm tra mã gắn trong tệp đang mở').count()).toBe(0);
  await page.close();
});

test('the Word file, its report, CSV and JSON of the sample; a changed digit is named', async () => {
  const { page, errors, strangers } = await openPane(pane);
  await exportView(page);
  await page.getByLabel('Lý do vẫn xuất').fill(reason);
  await page.getByLabel('Tên đơn vị').fill('UBND xã Bình Lư');
  await page.getByLabel('Phụ lục số').fill('2');
  await page.getByLabel('Số, ký hiệu văn bản').fill('123/BC-UBND');
  await page.getByLabel('Ngày văn bản').fill('31/02/2026');
  await inMain(page, 'Tải tệp Word').click();
  await said(page, 'Ngày văn bản cần ghi');
  await page.getByLabel('Ngày văn bản').fill('05/6/2026');

  const word = await downloaded(page, 'Tải tệp Word');
  await said(page, 'Đã tải');
  await shot(page, 'export-downloaded');
  expect(word.name).toMatch(/^cchc-xa UBND xã Bình Lư .*\.docx$/);
  const document = await opened(word.bytes);
  expect(document.paragraphs).toContain('PHỤ LỤC II');
  expect(document.paragraphs).toContain(
    '(Kèm theo Báo cáo số 123/BC-UBND ngày 05 tháng 6 năm 2026 của UBND xã Bình Lư)',
  );
  const verification = verified(document);
  expect(verification.kind).toBe('unchanged');
  const code = verification.kind === 'unchanged' ? verification.code : '';
  expect(document.paragraphs.join('\n')).toContain(`Mã đối chiếu số liệu: ${code}`);

  // Without the printed line the seal still is in the properties.
  await page.getByLabel('In mã đối chiếu dưới bảng').uncheck();
  const plain = await opened((await downloaded(page, 'Tải tệp Word')).bytes);
  expect(plain.paragraphs.join('\n')).not.toContain(code);
  expect(verified(plain)).toEqual({ kind: 'unchanged', code });

  const report = await opened((await downloaded(page, 'Tải báo cáo Word')).bytes);
  expect(report.paragraphs.join('\n')).toContain(`Lý do xuất bảng khi chưa khớp: ${reason}`);
  expect(report.paragraphs.join('\n')).toContain(code);

  const csv = await downloaded(page, 'Tải CSV');
  expect(csv.name).toMatch(/\.csv$/);
  expect(Buffer.from(csv.bytes).toString('utf8')).toMatch(/^\ufeffcode;label;unit/);
  const json = JSON.parse(strFromU8((await downloaded(page, 'Tải JSON')).bytes)) as Record<string, unknown>;
  expect(json).toMatchObject({ tool: 'so-khop', form: 'cchc-xa', reportedBy: 'UBND xã Bình Lư', seal: code });

  // The file comes back, as it was and with one digit changed.
  await inMain(page, 'Kiểm tra mã đối chiếu').click();
  const chooser = page.getByLabel('Tệp .docx hoặc .xlsx đã xuất');
  const choose = (bytes: Uint8Array): Promise<void> =>
    chooser.setInputFiles({
      name: 'phu-luc.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
  await choose(word.bytes);
  expect(await said(page, 'phu-luc.docx')).toContain(`Số liệu đúng như khi đã kiểm tra (mã ${code})`);
  const parts = unzipSync(word.bytes);
  const main = strFromU8(parts['word/document.xml']!);
  expect(main).toContain('>2.677<');
  parts['word/document.xml'] = strToU8(main.replace('>2.677<', '>2.678<'));
  await choose(zipSync(parts));
  const told = await said(page, 'khác với khi đã kiểm tra');
  expect(told).toMatch(/đã kiểm tra 2\.677, nay ghi 2\.678/);
  await chooser.scrollIntoViewIfNeeded();
  await shot(page, 'export-verify');
  await choose(strToU8('not a file'));
  await page.waitForSelector('.notice.bad');
  expect(await said(page, 'phu-luc.docx')).not.toContain('mã');

  // The code alone, typed as it was read aloud.
  await page.getByLabel('Hoặc mã in dưới bảng').fill(code.toLowerCase().replace(/-/g, ' '));
  await page.keyboard.press('Enter');
  await said(page, 'Số liệu đúng như khi đã kiểm tra');
  await page.getByLabel('Hoặc mã in dưới bảng').fill('7K2M-9QXA-4TBD');
  await page.keyboard.press('Enter');
  await said(page, 'Bảng đang mở khác');
  await page.getByLabel('Hoặc mã in dưới bảng').fill('7K2M');
  await page.keyboard.press('Enter');
  await said(page, '12 chữ và số');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(errors).toEqual([]);
  expect(strangers).toEqual([]);
  await page.close();
});

test('the fields come back, and the reason as long as the figures stay', async () => {
  const { page } = await openPane(pane);
  await exportView(page);
  await page.getByLabel('Lý do vẫn xuất').fill(reason);
  await page.getByLabel('Tên đơn vị').fill('UBND xã Bình Lư');
  await page.getByLabel('Số, ký hiệu văn bản').fill('7/BC-UBND');
  await downloaded(page, 'Tải CSV');
  await quiet(page);
  await goToView(page, 'Kiểm tra');
  await goToView(page, 'Xuất');
  await viewReady(page);
  expect(await page.getByLabel('Tên đơn vị').inputValue()).toBe('UBND xã Bình Lư');
  expect(await page.getByLabel('Số, ký hiệu văn bản').inputValue()).toBe('7/BC-UBND');
  expect(await page.getByLabel('Lý do vẫn xuất').inputValue()).toBe(reason);
  await page.close();
});

test('the check report becomes a printable sheet, and can be taken back', async () => {
  const { page, errors } = await openPane(pane);
  await exportView(page);
  // By keyboard, and without a reason: the report itself tells what is wrong.
  await inMain(page, 'Thêm trang tính báo cáo').focus();
  await page.keyboard.press('Enter');
  await said(page, 'Báo cáo kiểm tra ở trang tính “Kết quả kiểm tra”');
  const title = await page.evaluate(() => window.excelHost.person.see('Kết quả kiểm tra!A2').value);
  expect(title).toBe('KẾT QUẢ KIỂM TRA SỐ LIỆU');
  // The report is no table: there still is nothing to choose from.
  expect(await page.getByLabel('Bảng cần xuất').count()).toBe(0);
  await goToView(page, 'Hoàn tác');
  await inMain(page, /^Hoàn tác: .*Kết quả kiểm tra/).click();
  await said(page, 'Đã trả các ô về như trước.');
  expect(await page.evaluate(() => window.excelHost.workbook.find('Kết quả kiểm tra') ?? null)).toBeNull();
  expect(errors).toEqual([]);
  await page.close();
});

test('the table is copied with its merges, and stays selected where nothing may be copied', async () => {
  const { page, errors } = await openPane(pane, { permissions: ['clipboard-read', 'clipboard-write'] });
  await exportView(page);
  await page.getByLabel('Lý do vẫn xuất').fill(reason);
  await inMain(page, 'Chép bảng cho Word').focus();
  await page.keyboard.press('Enter');
  await said(page, 'Đã chép bảng.');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType('text/html')).text();
  });
  expect(html).toContain('PHỤ LỤC');
  expect(html).toContain('2.677');
  expect(html).toMatch(/colspan="2"|rowspan="2"/);
  await page.getByLabel('Chép cả dòng “Phụ lục”').uncheck();
  await inMain(page, 'Chép bảng cho Word').click();
  await said(page, 'Đã chép bảng.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).not.toContain('PHỤ LỤC');
  expect(text).toContain('\tHồ sơ\t2.677');

  await page.evaluate(() => {
    Object.defineProperty(document, 'execCommand', { value: () => false });
    navigator.clipboard.write = () => Promise.reject(new Error('blocked'));
  });
  await inMain(page, 'Chép bảng cho Word').click();
  await said(page, 'nhấn Ctrl+C');
  await quiet(page);
  await page.locator('.copy-place').scrollIntoViewIfNeeded();
  await shot(page, 'export-copy-selected');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Control+C');
  await said(page, 'Đã chép bảng.');
  expect(await page.locator('.copy-place table').count()).toBe(0);
  expect(errors).toEqual([]);
  await page.close();
});

test('an engine that cannot make Word files is told to copy', async () => {
  const { page } = await openPane(pane);
  await page.route('**/modern/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'this is not JavaScript' }),
  );
  await exportView(page);
  await page.getByLabel('Lý do vẫn xuất').fill(reason);
  await inMain(page, 'Tải tệp Word').click();
  await said(page, 'Excel này không tạo được tệp Word. Hãy dùng nút Chép bảng cho Word');
  await inMain(page, 'Kiểm tra mã đối chiếu').click();
  await page
    .getByLabel('Tệp .docx hoặc .xlsx đã xuất')
    .setInputFiles({ name: 'a.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('a') });
  await said(page, 'Hãy gõ mã để so với bảng đang mở');
  // All else goes on.
  expect((await downloaded(page, 'Tải JSON')).name).toMatch(/\.json$/);
  await page.close();
});

test('Excel 2016’s engine gets the file by its own dialog', async () => {
  const { page } = await openPane(pane);
  await exportView(page);
  await page.evaluate(() => {
    const old = navigator as unknown as Record<string, unknown>;
    old.msSaveOrOpenBlob = (blob: Blob, name: string) => {
      old.saved = `${name} ${String(blob.size > 1000)}`;
      return true;
    };
  });
  await page.getByLabel('Lý do vẫn xuất').fill(reason);
  await inMain(page, 'Tải CSV').click();
  await said(page, 'Đã tải');
  const saved = await page.evaluate(() => (navigator as unknown as Record<string, unknown>).saved);
  expect(saved).toMatch(/^cchc-xa .*\.csv true$/);
  await page.close();
});

test('the same view in English, and at a narrow width', async () => {
  const { page } = await openPane(pane, { viewport: { width: 320, height: PANE.height } });
  await exportView(page);
  const last = await page.getByRole('button', { name: 'Việc khác' }).boundingBox();
  expect(last!.x + last!.width).toBeLessThanOrEqual(320);
  await goToView(page, 'English');
  await page.getByText(/neither mended nor accepted/).waitFor();
  await shot(page, 'export-english');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.querySelector('main')!.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
});

test('the web edition exports what is open, and its pane verifies the saved workbook', async () => {
  const { page, errors, strangers } = await web.open();
  await checked(page);
  await goToView(page, 'Xuất');
  await viewReady(page);
  await page.getByText(/^Còn \d+ lỗi/).waitFor();
  await page.getByLabel('Lý do vẫn xuất').fill(reason);
  const { bytes } = await downloaded(page, 'Tải tệp Word');
  expect(verified(await opened(bytes)).kind).toBe('unchanged');
  await shot(page, 'export-web');
  expect(await accessibilityFaults(page)).toEqual([]);

  // The check follows the edit; the reason was for other figures.
  await typeOnGrid(page, 'D61', '4321');
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('main textarea')?.value === '',
  );
  await quiet(page);
  await inMain(page, 'Thêm trang tính báo cáo').click();
  await page.getByRole('tab', { name: 'Kết quả kiểm tra' }).waitFor();
  const saved = await save(page);
  const read = await readWorkbook(saved.bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  expect(read.workbook.sheets.map(({ sheet }) => sheet)).toContain('Kết quả kiểm tra');
  expect(errors).toEqual([]);
  expect(strangers).toEqual([]);
  await page.close();
});
