/** The published schema of a form as a file (docs/schema/form.json); the tool itself judges by it. */
import type { Schema } from './schema';

/** What stands in "format": files of a later kind are refused, not misread. */
export const FORM_FORMAT = 'so-khop-form/1';

/** One line, without blanks at its ends. */
const LINE = '^(\\S(.*\\S)?)?$';

function text(maxLength: number, description?: string): Schema {
  return { type: 'string', maxLength, pattern: LINE, ...(description === undefined ? {} : { description }) };
}

function said(maxLength: number, description?: string): Schema {
  return { ...text(maxLength, description), minLength: 1 };
}

const YES_OR_NO: Schema = { type: 'boolean' };
const ONLY_YES: Schema = { type: 'boolean', enum: [true] };
const MEASURE: Schema = { type: 'string', enum: ['count', 'rate', 'amount', 'yesNo'] };

function record(properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema {
  return { type: 'object', additionalProperties: false, required, properties };
}

const COLUMN = record(
  {
    key: { type: 'string', pattern: '^[A-Za-z0-9_]{1,8}$', description: 'What rules call it: [3], [D]' },
    label: text(500),
    under: {
      type: 'array',
      maxItems: 8,
      items: text(500),
      description: 'Headings above it, outermost first',
    },
    measure: MEASURE,
    decimals: { type: 'integer', minimum: 0, maximum: 10 },
    additive: YES_OR_NO,
    signed: YES_OR_NO,
    compares: { ...ONLY_YES, description: 'Nothing is due in it' },
    added: { ...ONLY_YES, description: "An office's own column in an official form: no table lacks it" },
    printed: said(200, 'What stands in the row of column numbers: 3=4+5+6'),
  },
  ['key', 'label'],
);

const ROW = record(
  {
    code: {
      type: 'string',
      pattern: '^[A-Za-z][A-Za-z0-9_.]{0,39}$',
      description: 'What rules call it: I.2.1',
    },
    order: text(40),
    label: text(2000),
    unit: text(100),
    kind: { type: 'string', enum: ['section', 'heading', 'indicator'] },
    measure: MEASURE,
    additive: YES_OR_NO,
    added: { ...ONLY_YES, description: "An office's own row in an official form: no table lacks it" },
  },
  ['code', 'order', 'label', 'unit', 'kind', 'measure'],
);

const RULE = record(
  {
    text: said(8000, 'I.2 = I.2.2 / I.2.1 %, [3] = [4] + [8], I.3 <= I.2'),
    severity: { type: 'string', enum: ['error', 'warning', 'info'] },
    label: said(1000, 'Why it holds'),
    source: said(1000),
    missing: {
      type: 'string',
      enum: ['nonNull', 'nonZero', 'partialNull', 'partialZero', 'alwaysNull', 'alwaysZero'],
    },
    alternatives: { type: 'array', maxItems: 10, items: said(8000) },
    across: ONLY_YES,
    remainder: YES_OR_NO,
  },
  ['text'],
);

export const FORM_SCHEMA: Schema & Readonly<Record<'$schema' | '$id' | 'title', string>> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: FORM_FORMAT,
  title: 'A form of So Khop: its columns, its rows and the rules that its figures keep',
  ...record(
    {
      $schema: text(500),
      format: { type: 'string', enum: [FORM_FORMAT] },
      id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,79}$' },
      title: said(500),
      titleEn: text(500),
      number: text(100),
      printedTitle: text(1000, 'The line above the table; the period follows it'),
      header: record({ order: text(200), label: text(500), over: text(500), unit: text(200) }, [
        'order',
        'label',
        'over',
        'unit',
      ]),
      source: text(2000),
      columns: { type: 'array', minItems: 1, maxItems: 400, items: COLUMN },
      rows: {
        type: 'array',
        maxItems: 3000,
        items: ROW,
        description: 'Empty where the office lists its own',
      },
      ownRows: record(
        {
          drawn: { type: 'integer', minimum: 0, maximum: 1000 },
          total: { type: 'string', enum: ['first', 'last', 'none'] },
          totalLabel: text(200),
        },
        ['drawn', 'total'],
      ),
      unit: text(100, 'The one unit of all figures'),
      rules: { type: 'array', maxItems: 3000, items: RULE },
      rateDecimals: { type: 'integer', minimum: 0, maximum: 10 },
      zeroOverZero: { type: 'string', enum: ['-', 'x'] },
      consolidates: ONLY_YES,
    },
    ['format', 'id', 'title', 'header', 'columns', 'rows', 'rules'],
  ),
};
