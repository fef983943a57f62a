/** The tools that assistants may call, each a command of ours: what they take, and the arguments it becomes. */
import { existsSync } from 'node:fs';
import type { ArgumentName, McpWords, ToolName } from '../../words/mcp/words';
import type { Language } from '../arguments/commandLine';

export interface Tool {
  readonly name: ToolName;
  readonly takes: readonly ArgumentName[];
  readonly needs: readonly ArgumentName[];
  /** It writes a new file, and nothing else does. */
  readonly writes: boolean;
}

export const TOOLS: readonly Tool[] = [
  { name: 'check', takes: ['path', 'form', 'previous', 'lang'], needs: ['path'], writes: false },
  { name: 'explain', takes: ['code', 'lang'], needs: [], writes: false },
  { name: 'fill', takes: ['path', 'out', 'form', 'replace', 'lang'], needs: ['path', 'out'], writes: true },
  { name: 'infer', takes: ['path', 'lang'], needs: ['path'], writes: false },
  { name: 'prose', takes: ['path', 'text', 'table', 'form', 'lang'], needs: [], writes: false },
];

/** One run of the program: its arguments, and what it reads from standard input. */
export interface Call {
  readonly args: readonly string[];
  readonly input: string | null;
}

type Given = Partial<Record<ArgumentName, string>>;

/** A sentence where the arguments cannot be used: an assistant reads it and tries again. */
export function callOf(
  name: string,
  given: Readonly<Record<string, unknown>>,
  language: Language,
  words: McpWords,
): Call | { readonly fault: string } {
  const tool = TOOLS.find((each) => each.name === name);
  if (!tool) return { fault: words.unknownTool(name) };
  const read: Given = {};
  for (const key of Object.keys(given)) {
    const known = tool.takes.find((each) => each === key);
    if (!known) return { fault: words.unknown(key) };
    const value = given[key];
    if (typeof value !== 'string' || value === '') return { fault: words.notText(key) };
    read[known] = value;
  }
  const missing = tool.needs.find((each) => read[each] === undefined);
  if (missing !== undefined) return { fault: words.needs(missing) };
  const { lang = language, path = '', out, text } = read;
  if (lang !== 'vi' && lang !== 'en') return { fault: words.oneOf('vi, en') };
  if (out !== undefined && existsSync(out)) return { fault: words.exists(out) };
  if (tool.name === 'prose' && (text === undefined) === (read.path === undefined))
    return { fault: words.oneOf('path, text') };
  const options = optionsOf(read, ['form', 'previous', 'replace', 'table', 'out']);
  const said = [`--lang=${lang}`, ...options];
  switch (tool.name) {
    case 'check':
      return { args: ['check', '--json', ...said, '--', path], input: null };
    case 'explain':
      return { args: ['explain', '--json', ...said, '--', ...(read.code ? [read.code] : [])], input: null };
    case 'fill':
      return { args: ['fill', ...said, '--', path], input: null };
    case 'infer':
      return { args: ['forms', '--json', ...said, '--', 'infer', path], input: null };
    case 'prose':
      return {
        args: ['narrative', '--json', ...said, '--', text === undefined ? path : '-'],
        input: text ?? null,
      };
  }
}

/** "--form=ID": a value that begins like an option is still a value. */
function optionsOf(given: Given, names: readonly ArgumentName[]): string[] {
  return names.flatMap((name) => {
    const value = given[name];
    return value === undefined ? [] : [`--${name}=${value}`];
  });
}
