/** `so-khop verify`: whether the figures in a sealed .docx or .xlsx are still those that were checked. */
import { broughtCodes, broughtProperties, verifyBrought } from '../../app/export/broughtSeals';
import { verify, type Verification } from '../../app/export/verify';
import { type PrintedFile, readPrintedDocx, readPrintedXlsx } from '../../exports/seal/readPrinted';
import { readSealProperties, type SealKey } from '../../exports/seal/sealProperties';
import { commandLineWords } from '../../words/commandLine';
import { exportWordsOf } from '../../words/exports/exportWordsOf';
import { describeProblem } from '../../words/words';
import { wordsOf } from '../../words/wordsOf';
import type { Form } from '../../core/form/form';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { sealKeyOf } from '../arguments/sealKey';
import { formsAt } from '../forms/formFiles';
import { existingName } from '../files/existingName';
import { EXIT } from '../terminal/exitCode';
import { print } from '../terminal/print';
import { problemOf, type Read, readBytes } from '../files/workbookFile';
import { kindOfFile } from '../files/standardInput';

export interface VerifiedFile {
  readonly file: string;
  readonly problem: { readonly code: string; readonly message: string } | null;
  /** Of a report with brought tables and no seal of its own, the first of theirs that is not as it was. */
  readonly verification: Verification | null;
  /** Each table that was brought into a report. */
  readonly brought?: readonly Verification[];
  readonly message: string;
}

/** Exit 0: every file is as it was checked; 1: something changed or is doubtful; 2: a file carries no seal, one of an unknown form, or cannot be read. */
export async function verifyFiles(line: CommandLine): Promise<number> {
  if (line.files.length === 0) throw new UsageError(commandLineWords(line.language).needsFile);
  const key = sealKeyOf(line);
  const forms = await formsAt(line.option('forms'), line.language);
  const verified: VerifiedFile[] = [];
  for (const file of line.files.map(existingName))
    verified.push(await verifyFile(file, line, { key, forms }));
  if (line.flag('json')) print(JSON.stringify({ tool: 'so-khop', files: verified }, null, 2));
  else for (const { file, message } of verified) print(file + '\n  ' + message);
  const kinds = verified.flatMap(({ verification, brought = [] }) =>
    [verification, ...brought].map((each) => each?.kind ?? 'unsealed'),
  );
  if (kinds.includes('unsealed') || kinds.includes('unknownForm')) return EXIT.notJudged;
  return kinds.every((kind) => kind === 'unchanged') ? EXIT.agrees : EXIT.errors;
}

interface VerifyWith {
  readonly key: SealKey | null;
  readonly forms: readonly Form[];
}

async function verifyFile(
  file: string,
  { language }: CommandLine,
  { key, forms }: VerifyWith,
): Promise<VerifiedFile> {
  const read = await readPrinted(file);
  if ('problem' in read) {
    const message = describeProblem(read.problem, wordsOf(language));
    return { file, problem: { code: read.problem.code, message }, verification: null, message };
  }
  const own = readSealProperties(read.properties, key);
  const words = exportWordsOf(language);
  const brought = broughtIn(read, { key, forms });
  const isReport = !own && brought.length > 0;
  const verification = isReport ? worstOf(brought) : verify(read.document, own, { forms });
  const message = (isReport ? brought : [verification, ...brought]).map(words.verification).join('\n  ');
  return { file, problem: null, verification, ...(brought.length > 0 && { brought }), message };
}

/** Tables that the add-in brought into a report have a seal each. */
function broughtIn({ document, properties }: PrintedFile, { key, forms }: VerifyWith): Verification[] {
  return broughtCodes(properties).map((code) => {
    const seal = readSealProperties(broughtProperties(properties, code), key);
    return seal ? verifyBrought(document, seal, forms) : { kind: 'sealBroken', code };
  });
}

function worstOf(brought: readonly Verification[]): Verification {
  return brought.find(({ kind }) => kind !== 'unchanged') ?? brought[0] ?? { kind: 'unsealed' };
}

async function readPrinted(file: string): Promise<Read<PrintedFile>> {
  const read = await readBytes(file);
  if ('problem' in read) return read;
  const isText = kindOfFile(file) === '.docx';
  const opened = isText ? await readPrintedDocx(read.bytes) : readPrintedXlsx(read.bytes);
  return 'problem' in opened ? { problem: problemOf(opened.problem, file) } : opened;
}
