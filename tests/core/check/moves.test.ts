/** Figures that are right and stand in the wrong rows: named as one act, mended by one correction. */
import { evaluate } from '../../../src/core/check/evaluate';
import type { CauseReport } from '../../../src/core/check/suspects/causeReport';
import { en } from '../../../src/words/en';
import { vi } from '../../../src/words/vi';
import { describe as sentence } from '../../../src/words/words';
import { MENDED } from '../../fixtures/reportedTable';
import { tableInFormatsOf, type Typed } from '../locate/consistentTable';

const PLAIN: Record<string, string> = {};
for (const code of Object.keys(MENDED)) PLAIN[code] = MENDED[code]!.replace(/\./g, '');
/** Of eleven units: 5 that pay for a part of what they spend (2 + 2 + 1), and 6 that are paid for. */
const GROUPS = {
  'VI.2.2': '0', 'VI.2.3': '0', 'VI.2.4': '5', 'VI.2.4.1': '2', 'VI.2.4.2': '2', 'VI.2.4.3': '1', 'VI.2.5': '6',
}; // prettier-ignore
const MEANT: Typed = { ...PLAIN, ...GROUPS };

function proposals(causes: readonly CauseReport[], how: string): Readonly<Record<string, string>>[] {
  return causes
    .flatMap(({ explanations }) => explanations.flatMap(({ corrections }) => corrections))
    .filter(({ values }) => values[0]?.how === how)
    .map(({ values }) =>
      Object.fromEntries(values.map(({ row, printed }) => [row, printed.replace(/\./g, '')])),
    );
}

function changesBack(typed: Typed): Record<string, string> {
  return Object.fromEntries(Object.entries(MEANT).filter(([code, keys]) => typed[code] !== keys));
}

test('the figures used here agree', () => {
  expect(
    evaluate(tableInFormatsOf(MEANT, MEANT)).findings.filter(({ severity }) => severity !== 'info'),
  ).toEqual([]);
});

describe('a block shifted by a row', () => {
  const down: Typed = {
    ...MEANT, 'VI.2.3': '', 'VI.2.4': '0', 'VI.2.4.1': '5', 'VI.2.4.2': '2', 'VI.2.4.3': '2', 'VI.2.5': '1',
  }; // prettier-ignore

  test('is proposed to be put back as a whole, with what the sum leaves for the row that it wrote over', () => {
    const { causes } = evaluate(tableInFormatsOf(MEANT, down));
    expect(proposals(causes, 'shifted')).toContainEqual(changesBack(down));
  });

  test('is said, in both languages, where nothing else explains several faults at once', () => {
    const turned: Typed = {
      ...MEANT, 'VII.4.4': '1702', 'VII.4.4.1': '1701', 'VII.4.4.2': '13,33', 'VII.4.5': '60', 'VII.4.5.1': '8', 'VII.4.5.2': '99,94',
    }; // prettier-ignore
    const { findings } = evaluate(tableInFormatsOf(MEANT, turned));
    const told = findings.filter(({ suspects }) => suspects[0]?.shifted);
    expect(told.map((finding) => sentence(finding, vi)).join()).toMatch(
      /cả khối có thể bị nhập lệch lên 1 dòng/,
    );
    expect(told.map((finding) => sentence(finding, en)).join()).toMatch(/may stand 1 row too high/);
  });
});

test('figures of rows two apart, and a count and a rate, in each other’s places are found', () => {
  const apart: Typed = { ...MEANT, 'VI.2.4.3': '6', 'VI.2.5': '1' };
  expect(proposals(evaluate(tableInFormatsOf(MEANT, apart)).causes, 'exchanged')).toContainEqual(
    changesBack(apart),
  );
  const mixed: Typed = { ...MEANT, 'I.2': '45', 'I.2.2': '56,96' };
  expect(proposals(evaluate(tableInFormatsOf(MEANT, mixed)).causes, 'exchanged')).toContainEqual(
    changesBack(mixed),
  );
});
