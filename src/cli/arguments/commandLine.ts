/** The command line taken apart: which command, which files, which options. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { commandLineWords, type CommandName } from '../../words/commandLine';
import { meant } from './meant';

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

export type OptionName = (typeof TEXTS)[number];
export type FlagName = (typeof FLAGS)[number];

/** Options that take a text. */
const TEXTS = [
  'form', 'sheet', 'table', 'out', 'unit', 'period', 'replace', 'jobs', 'lang', 'docx', 'xlsx', 'report', 'csv', 'records',
  'annex', 'title', 'number', 'date', 'reason', 'key', 'units', 'against', 'html', 'sarif', 'shard', 'notes', 'comments',
  'previous', 'comparison', 'forms', 'config', 'watch', 'parquet',
] as const; // prettier-ignore

const FLAGS = [
  'json', 'ndjson', 'figures', 'convert-text', 'values', 'replace-all', 'accept-unique', 'keep-added', 'unicode', 'no-seal-line', 'markdown', 'help', 'version',
] as const; // prettier-ignore

const TABLES = ['form', 'sheet', 'table'] as const;

/** What each command understands, besides what all of them do. */
const OPTIONS_OF: Readonly<Record<CommandName, readonly (OptionName | FlagName)[]>> = {
  check: [
    ...TABLES,
    'forms',
    'json',
    'ndjson',
    'figures',
    'out',
    'html',
    'sarif',
    'parquet',
    'jobs',
    'units',
    'shard',
    'notes',
    'comments',
    'previous',
    'config',
    'watch',
    'comparison',
  ],
  completion: [],
  mcp: [],
  explain: ['json', 'markdown', 'out'],
  merge: ['json', 'ndjson', 'figures', 'out', 'html', 'sarif', 'parquet', 'units', 'notes', 'comments'],
  fill: [...TABLES, 'forms', 'out', 'replace', 'replace-all', 'convert-text', 'values'],
  fix: [...TABLES, 'forms', 'out', 'accept-unique', 'keep-added', 'unicode'],
  new: ['form', 'forms', 'unit', 'period'],
  export: [
    ...TABLES, 'forms', 'docx', 'xlsx', 'report', 'csv', 'records', 'unit', 'annex', 'title', 'number', 'date', 'reason', 'no-seal-line', 'key',
  ], // prettier-ignore
  verify: ['json', 'key', 'forms'],
  compare: ['json'],
  narrative: ['json', 'table', 'form', 'comments'],
  forms: ['json', 'markdown', 'out'],
  consolidate: [...TABLES, 'out', 'unit', 'units', 'against', 'json'],
};
const COMMON: readonly string[] = ['lang', 'help', 'version'];

const KNOWN: NonNullable<ParseArgsConfig['options']> = { h: { type: 'boolean' }, v: { type: 'boolean' } };
for (const name of TEXTS) KNOWN[name] = { type: 'string' };
for (const name of FLAGS) KNOWN[name] = { type: 'boolean' };

/** All commands, and the options of each, "--" included. */
export function commandsAndOptions(): Readonly<Record<CommandName, readonly string[]>> {
  const all = {} as Record<CommandName, readonly string[]>;
  for (const command of Object.keys(OPTIONS_OF) as CommandName[])
    all[command] = [...OPTIONS_OF[command], ...COMMON].map((name) => '--' + name);
  return all;
}

function meantOption(typed: string): string | null {
  return meant(
    typed,
    [...TEXTS, ...FLAGS].map((name) => '--' + name),
  );
}

export function isCommand(name: string): name is CommandName {
  return Object.prototype.hasOwnProperty.call(OPTIONS_OF, name);
}

/** Throws UsageError, saying which option is not known, belongs to another command or lacks its value. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const language = languageOf(args);
  const words = commandLineWords(language);
  // What is wrong is said by us, in the caller's language: hence not strict.
  const { tokens } = parseArgs({
    args: [...args],
    options: KNOWN,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [command = '', ...files] = tokens.flatMap((token) =>
    token.kind === 'positional' ? [token.value] : [],
  );
  const texts = new Map<string, string>();
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = token.rawName === '-h' ? 'help' : token.rawName === '-v' ? 'version' : token.name;
    const isText = TEXTS.some((each) => each === name);
    if (!isText && !FLAGS.some((each) => each === name))
      throw new UsageError(words.unknownOption(token.rawName, meantOption(token.rawName)));
    if (isCommand(command) && !COMMON.includes(name) && !OPTIONS_OF[command].some((each) => each === name))
      throw new UsageError(words.otherCommandsOption(token.rawName, command));
    const { value } = token;
    if (!isText && value !== undefined) throw new UsageError(words.takesNoValue(token.rawName));
    if (!isText) flags.add(name);
    // A value that begins like an option is one only after "=".
    else if (value === undefined || value === '' || (!token.inlineValue && /^--?[a-z]/.test(value)))
      throw new UsageError(words.needsValue(token.rawName));
    else texts.set(name, value);
  }
  const asked = texts.get('lang');
  if (asked !== undefined && asked !== 'vi' && asked !== 'en')
    throw new UsageError(words.oneOf('--lang', 'vi | en'));
  return {
    command,
    files,
    language,
    option: (name) => texts.get(name),
    flag: (name) => flags.has(name),
  };
}

/** Told before anything is parsed, so that even what is wrong is said in the asked-for language. */
export function languageOf(args: readonly string[]): Language {
  const at = args.lastIndexOf('--lang');
  if (args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en')) return 'en';
  const isAsked = at >= 0 || args.some((each) => each.startsWith('--lang='));
  return isAsked ? 'vi' : languageOfSystem();
}

/** What the system says of its language, as POSIX has it: "en_GB.UTF-8". "C" and silence say nothing. */
function languageOfSystem(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const told = [LC_ALL, LC_MESSAGES, LANG].find((each) => each !== undefined && each !== '');
  return /^en\b|^en_/i.test(told ?? '') ? 'en' : 'vi';
}
