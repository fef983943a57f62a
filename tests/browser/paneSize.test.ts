// What the pane weighs, packed as a server packs it, and when its parts are asked for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { site } from './browser';
import { giveExcel } from './excelPage';
import { inMain, openPane, said } from './paneDriver';

const folder = join(__dirname, '../../dist/taskpane');
const packed = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
const KB = 1024;

/** All that is loaded, office.js apart, until Excel has answered and the pane waits for a command. */
const START = ['taskpane.css', 'taskpane.js', 'excel.js'];
/**
 * Of a first check: the engine with the reading of sheets, all forms with their labels, periods side by side, the words of
 * one language, what joins tables over sheets, in blocks beside each other or hidden, and what tables nobody knows say by the
 * numbers of their rows and the ends of a period. Growth is to be noticed.
 */
const MOST_LATER = 246 * KB;
/** Brought for later commands while nobody waits for them. */
const AHEAD = ['changing.js', 'drawing.js', 'filling.js'];

test('script and style until the pane is ready for a command are at most 25 KB', () => {
  const sizes = START.map(packed);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25 * KB);
});

test('nothing else is asked for before Excel has answered, and a check needs little more', async () => {
  const built = await site('taskpane');
  try {
    const asked: string[] = [];
    const { page } = await openPane(built, {
      prepare: async (opened) => {
        opened.on('request', (request) => {
          const name = new URL(request.url()).pathname.slice(1);
          if (/\.(js|css)$/.test(name)) asked.push(name);
        });
        await giveExcel(opened);
      },
    });
    await inMain(page, 'Kiểm tra').click();
    await said(page, 'Không tìm thấy biểu');
    // What office.js itself loads comes before its answer.
    const isOffice = (name: string): boolean => name.startsWith('office/');
    const ours = asked.slice(0, asked.map(isOffice).lastIndexOf(true)).filter((name) => !isOffice(name));
    expect(ours.sort()).toEqual([...START].sort());
    const later = asked.filter((name) => !START.concat(AHEAD).includes(name) && !isOffice(name));
    expect(later).toContain('engine.js');
    expect(later.map(packed).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_LATER);
  } finally {
    await built.close();
  }
}, 60_000);

test('every script of ours is ES5, which is all that Excel 2016 reads', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    expect(() => parse(readFileSync(join(folder, file), 'utf8'), { ecmaVersion: 5 })).not.toThrow();
  }
});
