/**
 * Every write that the pane makes in Word, with a fault at each of its calls in turn: the report is as it was, or the
 * change is complete, and the pane says which.
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import { render } from 'preact';
import { smallSealed } from '../../fixtures/smallSealed';
import { Pane } from '../../../src/taskpane/frame/Pane';
import { wordBook } from '../../../src/hosts/word/wordBook';
import { host } from '../../word-host/word';

const REPORT = [
  'BÁO CÁO',
  'Đã giải quyết 45/79 nhiệm vụ, đạt 56%.',
  'Tháng 6 tiếp nhận 46 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ.',
  'Kết thúc.',
];

let page: HTMLElement;

async function until(holds: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 3000 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 5));
  if (!holds()) throw new Error(`${what}: ${page.textContent}`);
}

const find = (name: string | RegExp): HTMLButtonElement | undefined =>
  Array.from(page.querySelectorAll('button')).find((each) => {
    const text = each.textContent;
    return typeof name === 'string' ? text === name : name.test(text);
  });

async function press(name: string | RegExp): Promise<void> {
  await until(() => find(name)?.getAttribute('aria-disabled') !== 'true' && !!find(name), String(name));
  find(name)!.click();
}

const said = (): string => page.querySelector('[role=status] p')?.textContent ?? '';
const isQuiet = (): boolean => page.querySelector('main')?.getAttribute('aria-busy') === 'false';

/** Until the pane has said something that is not what it said before. */
async function answered(before: string): Promise<string> {
  await until(() => said() !== '' && said() !== before && isQuiet(), 'nothing said');
  return said();
}

async function openPane(): Promise<void> {
  host.faults.clear();
  host.person.open(REPORT);
  window.localStorage.clear();
  render(null, page);
  render(<Pane book={Promise.resolve(wordBook())} version="" inWord view="prose" />, page);
  await press('Kiểm tra lời văn');
  await until(() => page.querySelectorAll('.claim-row').length === 2 && isQuiet(), 'not checked');
}

async function chooseFile(label: string, bytes: Uint8Array): Promise<void> {
  const field = (): HTMLInputElement | null =>
    Array.from(page.querySelectorAll<HTMLInputElement>('input[type=file]')).find((each) =>
      each.getAttribute('aria-label')?.startsWith(label),
    ) ?? null;
  await until(() => field() !== null, label);
  const file = new File([], 'bieu.xlsx');
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(bytes.slice().buffer) });
  Object.defineProperty(field()!, 'files', { value: [file], configurable: true });
  field()!.dispatchEvent(new Event('change', { bubbles: true }));
}

async function choose(at: number): Promise<void> {
  const row = page.querySelectorAll<HTMLButtonElement>('.prose-claim')[at]!;
  row.click();
  await until(() => row.getAttribute('aria-current') === 'true' && isQuiet(), 'not chosen');
}

async function bringIn(): Promise<() => Promise<void>> {
  await press('Đưa biểu vào');
  host.person.cursor(3);
  await chooseFile('Chọn tệp .xlsx có mã', sealed);
  await until(() => !!find('Chèn vào chỗ con trỏ') && isQuiet(), 'not read');
  return () => press('Chèn vào chỗ con trỏ');
}

let sealed: Uint8Array;
let newer: Uint8Array;

beforeAll(async () => {
  sealed = (await smallSealed(5)).bytes;
  newer = (await smallSealed(6)).bytes;
});

/** Each leaves the pane ready, and gives what makes the write begin. */
const WRITES: Readonly<Record<string, () => Promise<() => Promise<void>>>> = {
  'a reason': async () => {
    await choose(0);
    await press('Chấp nhận, ghi lý do');
    const field = page.querySelector('textarea')!;
    field.value = 'Đã đối chiếu';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => field.value !== '', 'no reason');
    return () => press('Ghi giải trình');
  },
  comments: () => Promise.resolve(() => press('Ghi chú thích mọi chỗ')),
  'comments taken away': async () => {
    await press('Ghi chú thích mọi chỗ');
    await answered('');
    return () => press('Xóa chú thích của Số Khớp');
  },
  'a tracked change': async () => {
    await choose(1);
    return () => press('Sửa 46 thành 45');
  },
  'a plain change': async () => {
    page.querySelectorAll<HTMLInputElement>('.switches input')[1]!.click();
    await choose(1);
    return () => press('Sửa 46 thành 45');
  },
  'a change taken back': async () => {
    await choose(1);
    await press('Sửa 46 thành 45');
    await answered('');
    return () => press('Hoàn tác');
  },
  'a table that is brought in': bringIn,
  'a table taken away': async () => {
    await (
      await bringIn()
    )();
    await answered('');
    return () => press('Hoàn tác');
  },
  'a table that is updated': async () => {
    await (
      await bringIn()
    )();
    await answered('');
    await press('Cập nhật biểu');
    await chooseFile('Chọn tệp .xlsx mới', newer);
    await until(() => !!find('Cập nhật 1 số liệu') && isQuiet(), 'not compared');
    return () => press('Cập nhật 1 số liệu');
  },
};

beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
});

afterEach(() => {
  render(null, page);
  page.remove();
});

jest.setTimeout(300_000);

describe.each(Object.keys(WRITES))('%s', (name) => {
  test.each(['failAt', 'dieAt'] as const)('%s every call in turn', async (fault) => {
    await openPane();
    const whole = await WRITES[name]!();
    const first = said();
    await whole();
    await answered(first);
    const complete = host.snapshot();
    let incomplete = 0;
    for (let k = 1; ; k++) {
      await openPane();
      const write = await WRITES[name]!();
      const before = host.snapshot();
      const said0 = said();
      host.faults[fault](k);
      await write();
      const sentence = await answered(said0);
      const isBeyond = host.faults.isArmed;
      host.faults.clear();
      const now = host.snapshot();
      if (/trước|giữa chừng/.test(sentence)) incomplete++;
      if (sentence.includes('giữa chừng')) expect([k, sentence, fault]).toEqual([k, sentence, 'dieAt']);
      else if (sentence.includes('vẫn như trước')) expect([k, sentence, now]).toEqual([k, sentence, before]);
      else expect([k, sentence, now]).toEqual([k, sentence, complete]);
      if (isBeyond) break;
    }
    // A second try may complete what one fault cut short; where Word died, none does.
    expect(fault === 'failAt' || incomplete > 0).toBe(true);
  });
});
