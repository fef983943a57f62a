// A form as file and as sheet, both ways without loss, judged by the published schema.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { FORM_SCHEMA } from '../../../src/core/form/file/formSchema';
import { formData, formOfData, readFormFile, writeFormFile } from '../../../src/core/form/file/formFile';
import type { Form } from '../../../src/core/form/form';
import { readRulesSheet } from '../../../src/core/form/sheet/readRules';
import { rulesLines } from '../../../src/core/form/sheet/writeRules';
import { FORMS } from '../../../src/forms/forms';
import { coCauCanBo } from '../../../src/forms/staff/co-cau-can-bo';
import { gridOf } from '../gridOf';

const published: unknown = JSON.parse(
  readFileSync(join(__dirname, '../../../docs/schema/form.json'), 'utf8'),
);

/** What a file says of a form, without what only shipped forms have. */
function asFile(form: Form): unknown {
  return JSON.parse(JSON.stringify(formData(form)));
}

function throughSheet(form: Form): unknown {
  const found = readRulesSheet(gridOf(rulesLines(form)));
  return found && 'form' in found.read ? asFile(found.read.form) : found?.read;
}

test('the published schema is the one the tool judges by', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(FORM_SCHEMA)));
});

describe('without loss', () => {
  test.each(FORMS.map((form) => [form.id, form] as const))('%s', (_id, form) => {
    const read = readFormFile(writeFormFile(form));
    expect('form' in read && asFile(read.form)).toEqual(asFile(form));
    expect(throughSheet(form)).toEqual(asFile(form));
  });

  test('what a rule has besides its text', () => {
    const form: Form = {
      ...coCauCanBo,
      consolidates: true,
      rules: [
        {
          text: '[3] = [4] + [5]',
          severity: 'info',
          label: 'Nam và nữ',
          source: 'Công văn 1',
          missing: 'alwaysZero',
        },
        { text: '[6] = [5] / [3] %', alternatives: ['[6] = [5] / [4] %', '[6] = [4] / [3] %'], across: true },
        { text: '[4] + [5] <= [3]', remainder: false },
      ],
    };
    expect(throughSheet(form)).toEqual(asFile(form));
  });
});

describe('what another validator says of the published schema', () => {
  const validate = new Ajv({ allErrors: true }).compile(published as object);
  const sound = asFile(coCauCanBo) as Record<string, unknown>;
  const changed = (change: Record<string, unknown>): unknown => ({ ...sound, ...change });

  test.each([
    ['a shipped form', sound],
    ['no columns', changed({ columns: [] })],
    ['a title that is missing', changed({ title: undefined })],
    ['a title that is blank', changed({ title: '' })],
    ['a stranger', changed({ script: 'alert(1)' })],
    ['another format', changed({ format: 'so-khop-form/9' })],
    ['rules that are a text', changed({ rules: '[3] = [4]' })],
    ['a rule without text', changed({ rules: [{ severity: 'error' }] })],
    ['a severity of its own', changed({ rules: [{ text: '[3] = [4]', severity: 'fatal' }] })],
    ['an endless rule', changed({ rules: [{ text: 'A'.repeat(9000) }] })],
    ['a code with a blank', changed({ rows: [{ code: 'I 1', order: '', label: '', unit: '', kind: 'heading', measure: 'count' }] })], // prettier-ignore
    ['two lines in a label', changed({ printedTitle: 'a\nb' })],
    ['half a decimal', changed({ rateDecimals: 1.5 })],
    ['a list', []],
  ])('%s: the same answer', (_name, data) => {
    const plain: unknown = JSON.parse(JSON.stringify(data));
    expect('form' in formOfData(plain)).toBe(validate(plain));
  });
});

describe('what is wrong, and where', () => {
  const lines = rulesLines(coCauCanBo);
  const at = lines.findIndex(([first]) => first === 'CÁC QUY TẮC') + 2;

  function faultsOf(change: (lines: string[][]) => void): string[] {
    const copy = lines.map((line) => line.slice());
    change(copy);
    const found = readRulesSheet(gridOf(copy));
    if (!found || !('faults' in found.read)) return [];
    return found.read.faults.map(({ code, path }) => code + ' ' + found.cellOf(path));
  }

  test('a severity nobody knows, in its cell', () => {
    expect(faultsOf((copy) => { copy[at]![2] = 'Nghiêm trọng'; })).toEqual([`choice C${String(at + 1)}`]); // prettier-ignore
  });

  test('a line whose rule was deleted but not its reason', () => {
    expect(faultsOf((copy) => { copy[at]![1] = ''; copy[at]![3] = 'vì sao'; })).toEqual([`missing B${String(at + 1)}`]); // prettier-ignore
  });

  test('a remark beside the columns that have headings', () => {
    expect(faultsOf((copy) => { copy[at]![12] = 'xem lại'; })).toEqual([`unknown M${String(at + 1)}`]); // prettier-ignore
  });

  test('columns in another order, a column of remarks and lower case are read all the same', () => {
    const found = readRulesSheet(
      gridOf(
        lines.map((line, i) => {
          if (i < at - 1 || line.length < 2 || i > at + coCauCanBo.rules.length) return line;
          return ['Ghi chú của tôi', ...line.slice().reverse()].map((text) =>
            text === 'Lỗi' ? 'lỗi' : text,
          );
        }),
      ),
    );
    expect(found && 'form' in found.read && found.read.form.rules.map(({ text }) => text)).toEqual(
      coCauCanBo.rules.map(({ text }) => text),
    );
  });

  test('a sheet of that name without the title is none', () => {
    expect(readRulesSheet(gridOf([['Quy tắc ứng xử'], ['1', 'Đi làm đúng giờ']]))).toBeNull();
  });

  test.each(['', '{', '[1]', 'null', '{"format":"so-khop-form/1"}'])('no form: %s', (text) => {
    expect(readFormFile(text)).toHaveProperty('faults');
  });
});
