/** Forms of an office's own as .json files, one a file. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { withoutFaults } from '../../app/learn/carriedForms';
import { LARGEST_FORM_FILE, readFormFile } from '../../core/form/file/formFile';
import type { Form } from '../../core/form/form';
import { faultSentence } from '../../words/learn/words';
import { learnWordsOf } from '../../words/learn/learnWordsOf';
import { type Language, UsageError } from '../arguments/commandLine';
import { existingName } from '../files/existingName';
import { printable } from '../terminal/printable';
import { Refused } from '../terminal/refused';

export async function textOfForm(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FORM_FILE)
      throw new Refused({ code: 'file/tooBig', detail: { file, reason: 'file' } });
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused({ code: 'file/notFound', detail: { file, reason: '' } });
  }
}

/** The forms of --forms: a file, or every .json of a folder. A faulty one is refused with its sentences: none is left out in silence. */
export async function formsAt(named: string | undefined, language: Language): Promise<Form[]> {
  if (named === undefined) return [];
  const words = learnWordsOf(language);
  const place = existingName(named);
  const files = place.toLowerCase().endsWith('.json')
    ? [place]
    : (await glob(['*.json'], { cwd: place, caseSensitiveMatch: false }))
        .sort()
        .map((file) => join(place, file));
  if (files.length === 0) throw new UsageError(words.noForms(named));
  const forms: Form[] = [];
  for (const file of files) {
    const read = readFormFile(await textOfForm(file));
    const { form, faults } =
      'faults' in read ? { form: null, faults: read.faults } : withoutFaults(read.form);
    if (form && faults.length === 0) forms.push(form);
    else {
      const sentences = faults.map((fault) =>
        words.at('path' in fault ? printable(fault.path) : '', faultSentence(words, fault)),
      );
      throw new UsageError([words.faulty(printable(file), faults.length), ...sentences].join('\n  '));
    }
  }
  return forms;
}
