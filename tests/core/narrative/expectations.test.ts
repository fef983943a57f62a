/** What users of other checkers complain of (docs/ky-vong.md), tried on prose. */
import { readNarrative } from '../../../src/core/narrative/readNarrative';
import { describeClaim } from '../../../src/words/narrative/narrativeWords';
import { narrativeWordsOf } from '../../../src/words/narrative/narrativeWordsOf';

test('a coarse figure between them does not hide that two finer ones differ', () => {
  const noun = 'hồ sơ thủ tục hành chính cấp xã đã tiếp nhận';
  const text = [`Có 2.654 ${noun}.`, `Có khoảng 2.650 ${noun}.`, `Có 2.645 ${noun}.`].join('\n\n');
  const differing = readNarrative(text).filter(({ verdict }) => verdict !== 'holds');
  expect(differing.map(({ figures }) => figures.map((figure) => figure.text))).toContainEqual([
    '2.654',
    '2.645',
  ]);
});

test('what is said of a claim is what was judged, in both languages', () => {
  const claims = readNarrative(
    'Có 46 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ. Có 45 hộ, gồm 20 hộ mới và 25 hộ cũ.',
  );
  expect(claims.map(({ verdict }) => verdict)).toEqual(['broken', 'holds']);
  for (const language of ['vi', 'en'] as const) {
    const words = narrativeWordsOf(language);
    const [broken = '', holds = ''] = claims.map((claim) => describeClaim(claim, words));
    expect(broken).not.toBe(holds);
    expect(broken).toMatch(/46.*20 \+ 25 = 45/);
  }
});
