/** `so-khop explain CODE`: what a finding means, an example that holds and one that breaks, what to do, and why. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FindingCode } from '../../core/finding/finding';
import { SEVERITY } from '../../core/finding/finding';
import { codes, findingIndex, findingJson, findingPage, findingText } from '../../exports/findingPage';
import { FORMS } from '../../forms/forms';
import { commandLineWords } from '../../words/commandLine';
import { wordsOf } from '../../words/wordsOf';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { meant } from '../arguments/meant';
import { writeOut } from '../files/oneWorkbook';
import { EXIT } from '../terminal/exitCode';
import { print } from '../terminal/print';

/** Without a code: all of them, a line each. */
export async function explain(line: CommandLine): Promise<number> {
  const { language } = line;
  const out = line.option('out');
  if (out !== undefined) return writePages(out, line);
  const asked = line.files.map((name) => known(name, line));
  if (line.flag('json')) {
    const wanted = asked.length > 0 ? asked : codes();
    const explained = wanted.map((code) => findingJson(code, language));
    print(JSON.stringify({ tool: 'so-khop', codes: explained }, null, 2));
  } else if (line.flag('markdown')) {
    print(asked.length === 0 ? findingIndex() : asked.map((code) => findingPage(code, FORMS)).join('\n'));
  } else if (asked.length > 0) {
    print(asked.map((code) => findingText(code, language)).join('\n\n'));
  } else {
    const words = wordsOf(language);
    for (const code of codes())
      print(`${code.padEnd(18)} ${words.severity[SEVERITY[code]].padEnd(9)} ${words.title[code]}`);
  }
  return EXIT.agrees;
}

/** All pages into a folder: README.md, and one a code. */
async function writePages(folder: string, line: CommandLine): Promise<number> {
  const pages = new Map([['README', findingIndex()]]);
  for (const code of codes()) pages.set(code, findingPage(code, FORMS));
  for (const [name, text] of pages) {
    const file = join(folder, `${name}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeOut(file, new TextEncoder().encode(text), line);
  }
  return EXIT.agrees;
}

/** Throws UsageError, with the nearest code there is. */
export function known(name: string, { language }: Pick<CommandLine, 'language'>): FindingCode {
  const code = codes().find((each) => each === name.trim().toLowerCase());
  if (code === undefined)
    throw new UsageError(commandLineWords(language).unknownCode(name, meant(name, codes())));
  return code;
}
