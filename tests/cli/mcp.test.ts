// The server for assistants, asked by the protocol's own client in a process of its own.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { MENDED } from '../fixtures/reportedTable';
import { drawnAddress, workbookOf } from '../fixtures/workbooks';
import { folderFor, put, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });
const client = new Client({ name: 'test', version: '1.0.0' });

interface Answer {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
  readonly structuredContent?: Record<string, unknown>;
}

async function call(name: string, args: Record<string, unknown>): Promise<Answer> {
  return (await client.callTool({ name, arguments: args })) as unknown as Answer;
}

beforeAll(async () => {
  put(folder, 'bieu.xlsx', await workbookOf({ ...MENDED, 'II.1': '3' }));
  put(folder, 'la.csv', 'TT,Nội dung,Tổng,Nam,Nữ\n1,Xã A,10,4,6\n2,Xã B,12,5,7\n3,Xã C,9,4,5\n');
  soKhop(folder, '--version');
  const program = resolve(__dirname, '../../bin/so-khop.js');
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [program, 'mcp', '--lang', 'vi'],
      cwd: folder,
    }),
  );
}, 120_000);

afterAll(async () => {
  await client.close();
});

test('offers its tools with schemas', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['check', 'explain', 'fill', 'infer', 'prose']);
  for (const { description, inputSchema, annotations } of tools) {
    expect(description?.length).toBeGreaterThan(40);
    expect(Object.keys(inputSchema.properties ?? {})).toContain('lang');
    expect(annotations?.destructiveHint).toBe(false);
  }
  expect(client.getInstructions()).toContain('chính xác');
});

test('checks, explains, fills, infers and judges prose as the commands do', async () => {
  const checked = await call('check', { path: 'bieu.xlsx' });
  expect(checked.isError).toBe(false);
  expect(checked.structuredContent).toEqual(JSON.parse(soKhop(folder, 'check', 'bieu.xlsx', '--json').out));
  expect(JSON.stringify(checked.structuredContent)).toContain(drawnAddress('II.1'));
  const explained = await call('explain', { code: 'sum/broken', lang: 'en' });
  expect(JSON.stringify(explained.structuredContent)).toContain('A total differs');
  const filled = await call('fill', { path: 'bieu.xlsx', out: 'dien.xlsx' });
  expect([filled.isError, existsSync(join(folder, 'dien.xlsx'))]).toEqual([false, true]);
  const inferred = await call('infer', { path: 'la.csv' });
  expect(JSON.stringify(inferred.structuredContent)).toMatch(/"text":"\[3\] = \[4\] \+ \[5\]"|Tổng/);
  const prose = await call('prose', { text: 'Có 46 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ.' });
  expect((prose.structuredContent?.claims as { expected: string }[])[0]?.expected).toBe('45');
}, 120_000);

test.each([
  ['fill', { path: 'bieu.xlsx', out: 'bieu.xlsx' }, 'đã có sẵn'],
  ['check', {}, 'path'],
  ['check', { path: 5 }, 'chuỗi'],
  ['check', { path: 'bieu.xlsx', extra: 'x' }, 'extra'],
  ['prose', { path: 'a.txt', text: 'b' }, 'đúng một'],
  ['explain', { code: 'sum/brokn' }, 'sum/broken'],
  ['nothing', {}, 'nothing'],
])('%s %j is answered with a sentence', async (name, args, part) => {
  const answer = await call(name, args);
  expect(answer.isError).toBe(true);
  expect(answer.content[0]?.text).toContain(part);
});

test('a name that looks like an option is a name, and one bad file is told', async () => {
  const answer = await call('check', { path: '--out=x.xlsx' });
  expect(JSON.stringify(answer.structuredContent)).toContain('file/notFound');
  expect(existsSync(join(folder, 'x.xlsx'))).toBe(false);
});
