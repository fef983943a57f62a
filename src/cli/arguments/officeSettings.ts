/** An office's own settings: --config FILE, or so-khop.config.json in the folder of the first file or above it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Office } from '../../app/office/office';
import { LARGEST_OFFICE_FILE, readOffice } from '../../app/office/officeFile';
import { officeWordsOf } from '../../words/office/officeWordsOf';
import { existingName } from '../files/existingName';
import { isStandardInput } from '../files/standardInput';
import { printable } from '../terminal/printable';
import { Refused } from '../terminal/refused';
import { type CommandLine, UsageError } from './commandLine';
import { meant } from './meant';

const NAME = 'so-khop.config.json';

export interface FoundOffice {
  readonly file: string;
  readonly office: Office;
  /** The folder of forms, found from the file's own folder; null where it names none. */
  readonly forms: string | null;
}

/** null where there is none. Throws UsageError with a sentence a fault, Refused where a named file is not there. */
export function officeSettings(line: CommandLine): FoundOffice | null {
  const named = line.option('config');
  const file = named === undefined ? upwards(startOf(line)) : existingName(named);
  if (file === null) return null;
  const words = officeWordsOf(line.language);
  const name = printable(file);
  const read = readOffice(textOf(file, words.tooLarge(name)));
  if ('office' in read) {
    const { office } = read;
    const forms = office.forms === null ? null : resolve(dirname(file), office.forms);
    return { file, office, forms };
  }
  const sentences = read.faults.map((fault) => {
    const asked = fault.path.split('.').pop() ?? '';
    return '  ' + words.fault(fault, fault.code === 'unknownKey' ? meant(asked, fault.known) : null);
  });
  throw new UsageError([words.faulty(name, read.faults.length), ...sentences].map(printableLine).join('\n'));
}

function textOf(file: string, tooLarge: string): string {
  try {
    if (statSync(file).size > LARGEST_OFFICE_FILE) throw new UsageError(tooLarge);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new Refused({ code: 'file/notFound', detail: { file, reason: '' } });
  }
}

function startOf(line: CommandLine): string {
  const place = line.option('watch') ?? line.files[0];
  if (place === undefined || isStandardInput(place)) return process.cwd();
  const whole = resolve(existingName(place));
  return existsSync(whole) && statSync(whole).isDirectory() ? whole : dirname(whole);
}

function upwards(folder: string): string | null {
  const file = join(folder, NAME);
  if (existsSync(file) && statSync(file).isFile()) return file;
  const above = dirname(folder);
  return above === folder ? null : upwards(above);
}

/** Values of the file stand in the sentences. */
function printableLine(line: string): string {
  return printable(line);
}
