// What a reviewer accepted in Word stands in the file's properties, and is set apart when the file is checked.
import { readAcceptances } from '../../../src/app/acceptance/acceptance';
import { acceptanceOf, claimAcceptance } from '../../../src/app/narrative/acceptedClaims';
import { readNarrative } from '../../../src/core/narrative/readNarrative';
import { reasonsGrid, withChanges } from '../../../src/hosts/office/reasonsInReport';

test('an accepted statement is known again by what it says, the others stay open', () => {
  const text =
    'Đã giải quyết 45/79 nhiệm vụ, đạt 56%.\n\nTháng 6 nhận 46 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ.';
  const claims = readNarrative(text, []).filter(({ verdict }) => verdict === 'broken');
  expect(claims.length).toBe(2);
  const given = { reason: 'Đã đối chiếu', by: 'Hà', date: '30/6/2026' };
  const { changes } = claimAcceptance(claims[0]!, given, [reasonsGrid(new Map())]);
  const kept = new Map(withChanges(new Map(), changes).map(({ name, value }) => [name, value]));
  const acceptances = readAcceptances([reasonsGrid(kept)]);
  expect(claims.map((claim) => acceptanceOf(claim, acceptances)?.reason ?? null)).toEqual([
    'Đã đối chiếu',
    null,
  ]);
});
