/** Contradictions that stand behind a blank or "…": an unknown count is not negative. */
import { findingAt, judged, said, serious } from './fieldTable';

test('known parts that exceed their sum are an error although another is "…"', () => {
  const judgement = judged({ 'VI.2.4.1': 9, 'VI.2.4.2': '…' });
  const finding = findingAt(judgement, 'bound/broken', 'VI.2.4.1');
  expect(finding).toMatchObject({ severity: 'error', rows: ['VI.2.4.1', 'VI.2.4'], expected: '<= 0' });
  expect(said(finding)).toContain(
    'VI.2.4.1 “Số ĐVSN tự bảo đảm từ 70% - dưới 100% chi thường xuyên” ghi 9, lớn hơn VI.2.4',
  );
  expect(said(finding)).toContain('chưa kể VI.2.4.2 chưa có số liệu');
  expect(said(finding, 'en')).toContain('even without VI.2.4.2, not known yet');
});

test('known parts of a whole exceed it while another part is blank', () => {
  const judgement = judged({ 'I.5.2': 61, 'I.5.3': null, 'I.5.4': 30, 'I.5.1': 77 });
  expect(findingAt(judgement, 'bound/broken', 'I.5.4')).toMatchObject({
    severity: 'error',
    printed: 'I.5.2 + I.5.4 = 91',
    expected: '<= 77',
  });
});

test.each([
  ['VI.2.1 with two unknown groups', { 'VI.2.1': 4, 'IV.1.2': 4, 'V.1.2': 2, 'VI.2.3': '…', 'VI.2.4': null, 'VI.2.4.1': '…' }, 'VI.2.5'],
  ['a part as text that nobody can read', { 'II.1': 3, 'II.1.1': 4, 'II.1.2': 'một ít' }, 'II.1.1'],
] as const)('%s', (_name, cells, row) => {
  expect(findingAt(judged(cells), 'bound/broken', row)?.severity).toBe('error');
}); // prettier-ignore

test('what the unknown part can still make right is no error', () => {
  for (const known of [0, 5, 11]) {
    const judgement = judged({ 'VI.2.5': known, 'VI.2.3': '…' });
    expect(serious(judgement).filter(({ code }) => code !== 'cell/missing')).toEqual([]);
  }
});

test('a usual bound stays a question', () => {
  const judgement = judged({ 'III.2.1': 400, 'III.2.2': '…', 'III.1.4': 390 });
  const usual = judgement.findings.find(({ rule }) => rule === 'III.2.1 + III.2.2 <= III.1.4');
  expect(usual?.severity).toBe('info');
});
