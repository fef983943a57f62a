// Every rule of every form broken once by a slip of the hand: how many are found, and the true cell among the first three suspects.
import { FORMS } from '../src/forms/forms';
import { randomFrom } from '../tests/core/locate/consistentTable';
import { breakRules } from '../tests/forms/breakRules';

jest.setTimeout(3_600_000);

test('rules broken once', () => {
  const only = process.env.FORM;
  const all = { rules: 0, found: 0, suspected: 0 };
  for (const form of FORMS) {
    if (only !== undefined && form.id !== only) continue;
    const { broken, unbroken } = breakRules(
      form,
      randomFrom(form.id.length + 7),
      Number(process.env.MOST ?? 1000),
    );
    const found = broken.filter((each) => each.found).length;
    const missed = broken.filter((each) => !each.found || !each.suspected);
    all.rules += broken.length;
    all.found += found;
    all.suspected += broken.filter((each) => each.suspected).length;
    process.stdout.write(
      `  ${form.id.padEnd(26)} ${String(broken.length).padStart(3)} broken, ${found} found, not suspected: ${missed.map(({ rule, cell }) => `${cell} ${rule}`).join('; ')}${unbroken.length > 0 ? ` not broken: ${unbroken.join('; ')}` : ''}\n`,
    );
  }
  const share = (count: number): string => `${((100 * count) / all.rules).toFixed(1)}%`;
  process.stdout.write(
    `  all: ${all.rules} rules broken, found ${share(all.found)}, true cell among the first three ${share(all.suspected)}\n`,
  );
  expect(all.found).toBe(all.rules);
});
