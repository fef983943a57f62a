// docs/schema: what every command with --json really prints is what the schemas say, no more and no less.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { readOffice } from '../../src/app/office/officeFile';
import { commandsAndOptions } from '../../src/cli/arguments/commandLine';
import { SEVERITY } from '../../src/core/finding/finding';
import { MENDED } from '../fixtures/reportedTable';
import { reportedWorkbook, workbookOf } from '../fixtures/workbooks';
import { folderFor, put, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });
const schema = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(__dirname, '../../docs/schema', name), 'utf8')) as Record<string, unknown>;
const ajv = new Ajv({ allErrors: true });
ajv.addSchema(schema('check.json'));
ajv.addSchema(schema('outputs.json'));

/** The faults of what the command printed. */
function faults(ref: string, ...args: string[]): string {
  const { out, err } = soKhop(folder, ...args);
  if (!out.startsWith('{')) throw new Error(err);
  ajv.validate(ref, JSON.parse(out));
  return ajv.errorsText();
}

const OUTPUTS = 'outputs.json#/definitions/';

beforeAll(async () => {
  put(folder, 'reported.xlsx', await reportedWorkbook());
  put(folder, 'mended.xlsx', await workbookOf(MENDED));
  put(folder, 'bad.xlsx', '');
  put(folder, 'prose.txt', 'Có 46 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ. Đạt 45/79 nhiệm vụ, bằng 57%.');
  put(folder, 'la.csv', 'TT,Nội dung,Tổng,Nam,Nữ\n1,Xã A,10,4,6\n2,Xã B,12,5,7\n3,Xã C,9,4,5\n');
}, 60_000);

test.each<readonly [string, readonly string[]]>([
  ['check.json', ['check', 'reported.xlsx', 'mended.xlsx', 'bad.xlsx', '--json']],
  ['check.json', ['check', 'mended.xlsx', '--json', '--shard', '1/1']],
  ['check.json#/definitions/file', ['check', 'mended.xlsx', '--ndjson']],
  [`${OUTPUTS}narrative`, ['narrative', 'prose.txt', '--json', '--table', 'mended.xlsx']],
  [`${OUTPUTS}forms`, ['forms', '--json']],
  [`${OUTPUTS}forms infer`, ['forms', 'infer', 'la.csv', '--json']],
  [`${OUTPUTS}forms infer`, ['forms', 'infer', '.', '--json']],
  [`${OUTPUTS}verify`, ['verify', 'mended.xlsx', 'bad.xlsx', '--json']],
  [`${OUTPUTS}consolidate`, ['consolidate', 'mended.xlsx', '--out', 'tong.xlsx', '--json']],
  [`${OUTPUTS}compare`, ['compare', 'mended.xlsx', 'reported.xlsx', '--json']],
  [`${OUTPUTS}explain`, ['explain', '--json']],
])('%s: %j', (ref, args) => {
  expect(faults(ref, ...args)).toBe('No errors');
});

test('what was exported, joined or learnt is as the schemas say, too', () => {
  soKhop(folder, 'export', 'mended.xlsx', '--docx', 'phu-luc.docx', '--unit', 'UBND xã Mẫu');
  expect(faults(`${OUTPUTS}verify`, 'verify', 'phu-luc.docx', '--json')).toBe('No errors');
  put(folder, 'part.json', soKhop(folder, 'check', 'mended.xlsx', '--json', '--shard', '1/1').out);
  expect(faults('check.json', 'merge', 'part.json', '--json')).toBe('No errors');
  soKhop(folder, 'forms', 'infer', 'la.csv', '--out', 'la.json');
  put(folder, 'sai.json', '{"id": 5}');
  expect(faults(`${OUTPUTS}forms lint`, 'forms', 'lint', 'la.json', 'sai.json', '--json')).toBe('No errors');
});

test('no command with --json and no finding code is left out', () => {
  const known = Object.keys(schema('outputs.json').definitions as object).concat('check', 'merge', 'forms');
  const commands = Object.entries(commandsAndOptions()).filter(([, options]) => options.includes('--json'));
  for (const [command] of commands) expect(known).toContain(command);
  const { finding } = schema('check.json').definitions as {
    finding: { properties: { code: { enum: string[] } } };
  };
  expect(finding.properties.code.enum).toEqual(Object.keys(SEVERITY));
});

test('the schema of settings takes what the program takes', () => {
  const validate = ajv.compile(schema('config.json'));
  for (const text of [
    '{}',
    '{"tolerance": {"sum": "0,5"}}',
    '{"severity": {"sum/broken": "off"}}',
    '{"x": 1}',
    '{"tolerance": {"rate": -1}}',
  ])
    expect([text, validate(JSON.parse(text))]).toEqual([text, 'office' in readOffice(text)]);
});
