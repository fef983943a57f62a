/** What users of other checkers complain of (docs/ky-vong.md), tried on the table of a commune. */
import { findingAt, judged, said, serious } from './fieldTable';

test('a stored tail that the format does not show is no difference', () => {
  // 0.1 + 0.2 in binary, and a rate that was computed: both print what agrees.
  const stored = { value: 56.962025316455694, format: '0.00' };
  expect(serious(judged({ 'I.2': stored }))).toEqual(serious(judged({})));
  const total = { value: 2654.0000000000005, format: '#,##0' };
  expect(serious(judged({ 'III.3.1': total }))).toEqual(serious(judged({})));
});

test('a finding has its cell, what is printed, what is expected and a sentence', () => {
  const finding = findingAt(judged({ 'III.3.2.2': 2677 }), 'bound/broken', 'III.3.2.2');
  expect(finding?.cells[0]).toMatch(/^D\d+$/);
  expect(finding).toMatchObject({ printed: '2677', expected: '<= 2.654' });
  expect(said(finding).length).toBeGreaterThan(20);
  expect(said(finding, 'en').length).toBeGreaterThan(20);
});

test('an error and a warning of one row are both said', () => {
  // The figure exceeds what it is part of, and its unit is another one's.
  const codes = serious(judged({ 'III.3.2.2': 2677, 'I.2': '56' })).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['bound/broken', 'rate/truncated']));
});

test('a total that is blank is said once, and not as a wrong sum', () => {
  const findings = judged({ 'I.5.1': null }).findings.filter(({ rows }) => rows.includes('I.5.1'));
  expect(findings.map(({ code }) => code)).toEqual(['cell/missing']);
});
