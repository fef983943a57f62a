import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from '../../src/exports/rulesPage';
import { FORMS } from '../../src/forms/forms';

test('docs/rules.md is what the forms say now (so-khop forms --markdown > docs/rules.md)', () => {
  expect(readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8')).toBe(rulesPage(FORMS));
});
