import { folderFor, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });

test('explain tells a code in both languages, and the nearest where there is none', () => {
  const { code, out } = soKhop(folder, 'explain', 'rate/broken');
  expect([code, out]).toEqual([0, expect.stringContaining('16 ÷ 24')]);
  const english = soKhop(folder, 'explain', 'Sum/Broken', '--lang', 'en', '--json');
  const { codes } = JSON.parse(english.out) as { codes: { code: string; cure: string }[] };
  expect(codes.map((each) => each.code)).toEqual(['sum/broken']);
  expect(codes[0]?.cure).toContain('Compare each figure');
  const wrong = soKhop(folder, 'explain', 'sum/brokn');
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('sum/broken')]);
});
