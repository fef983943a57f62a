/** The command line taken apart: which command, which files, which options. */
import { parseArgs } from 'node:util';

export type Language = 'vi' | 'en';

/** Something the caller typed cannot be carried out; the message is for people, in their language. */
export class UsageError extends Error {}

export interface CommandLine {
  readonly command: string;
  readonly files: readonly string[];
  readonly language: Language;
  option(name: OptionName): string | undefined;
  flag(name: FlagName): boolean;
}

export type OptionName = keyof typeof TEXTS;
export type FlagName = keyof typeof FLAGS;

/** Options that take a text. */
const TEXTS = {
  form: { type: 'string' },
  out: { type: 'string' },
  unit: { type: 'string' },
  period: { type: 'string' },
  replace: { type: 'string' },
  jobs: { type: 'string' },
  lang: { type: 'string' },
  sheet: { type: 'string' },
  docx: { type: 'string' },
  xlsx: { type: 'string' },
  report: { type: 'string' },
  csv: { type: 'string' },
  records: { type: 'string' },
  annex: { type: 'string' },
  title: { type: 'string' },
  number: { type: 'string' },
  date: { type: 'string' },
  reason: { type: 'string' },
} as const;

const FLAGS = {
  json: { type: 'boolean' },
  'convert-text': { type: 'boolean' },
  values: { type: 'boolean' },
  'replace-all': { type: 'boolean' },
  'accept-unique': { type: 'boolean' },
  'no-seal-line': { type: 'boolean' },
  markdown: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const OPTIONS = { ...TEXTS, ...FLAGS };

/** Throws UsageError, saying which option is not known or lacks its value. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const parsed = parse(args);
  const { values } = parsed;
  const language = values.lang ?? 'vi';
  if (language !== 'vi' && language !== 'en') throw new UsageError('--lang vi | en');
  const [command = '', ...files] = parsed.positionals;
  return {
    command,
    files,
    language,
    option: (name) => values[name],
    flag: (name) => values[name] === true,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
