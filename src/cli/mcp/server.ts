/** `so-khop mcp`: a Model Context Protocol server over standard input and output (decision 0017). */
import { spawn } from 'node:child_process';
import { isSea } from 'node:sea';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ListToolsRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { mcpWordsOf } from '../../words/mcp/mcpWordsOf';
import type { Language } from '../arguments/commandLine';
import { EXIT } from '../terminal/exitCode';
import { type Call, callOf, TOOLS } from './tools';

/** Resolves when whoever started the server is gone. */
export async function serve(version: string, language: Language): Promise<void> {
  const words = mcpWordsOf(language);
  // The server below: the class itself describes tools by zod, and ours are described by the protocol's own JSON Schema.
  const { server } = new McpServer(
    { name: 'so-khop', title: 'Số Khớp', version },
    { capabilities: { tools: {} }, instructions: words.instructions },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: TOOLS.map(({ name, takes, needs, writes }) => ({
      name,
      description: words.tool[name],
      inputSchema: {
        type: 'object' as const,
        properties: Object.fromEntries(
          takes.map((each) => [each, { type: 'string', description: words.argument[each] }]),
        ),
        required: [...needs],
        additionalProperties: false,
      },
      annotations: {
        readOnlyHint: !writes,
        destructiveHint: false,
        idempotentHint: !writes,
        openWorldHint: false,
      },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }): Promise<CallToolResult> => {
    const call = callOf(params.name, params.arguments ?? {}, language, words);
    if ('fault' in call) return { isError: true, content: [{ type: 'text', text: call.fault }] };
    const { code, out, err } = await run(call, signal);
    const text = [out, err].filter((each) => each.trim() !== '').join('\n');
    const data = out.startsWith('{') ? (JSON.parse(out) as Record<string, unknown>) : null;
    // What could not be judged still has its sentence in the data.
    const isError = code === null || (code === EXIT.notJudged && data === null);
    return { content: [{ type: 'text', text }], ...(data && { structuredContent: data }), isError };
  });
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once('end', resolve);
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
}

interface Run {
  /** null: it was ended. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program itself, in a process of its own: what it prints is no part of the protocol, and what fails there fails there. */
function run({ args, input }: Call, signal: AbortSignal): Promise<Run> {
  return new Promise((resolve) => {
    // An executable file is its own program; Node has to be told which.
    const program = isSea() ? [] : [process.argv[1] ?? ''];
    const child = spawn(process.execPath, [...program, ...args], { signal, windowsHide: true });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (said.out += piece));
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (said.err += piece));
    child.on('error', (error) => {
      resolve({ code: null, out: said.out, err: error.message });
    });
    child.on('close', (code) => {
      resolve({ code, ...said });
    });
    child.stdin.on('error', () => {
      // It ended before it read all: its own words say why.
    });
    child.stdin.end(input ?? '');
  });
}
