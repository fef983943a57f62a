/** Why a file cannot be used: the outcomes of reading or changing one, worded elsewhere by code and detail. */

export type FileProblem =
  | { readonly code: 'file/encrypted'; readonly detail: 'password' }
  | {
      readonly code: 'file/damaged';
      /**
       * cutShort: the end is missing · checksum: bytes were altered · archive: the zip contradicts itself ·
       * xml: a part is not well-formed · doctype: a part declares entities, which no office program does ·
       * part: a part that the workbook names is absent or is not what it should be.
       */
      readonly detail: 'cutShort' | 'checksum' | 'archive' | 'xml' | 'doctype' | 'part';
    }
  | {
      readonly code: 'file/tooBig';
      /** file: its size · inflated: its unpacked size · ratio: it is packed too well to be a table · entries · cells · prose: its paragraphs or figures. */
      readonly detail: 'file' | 'inflated' | 'ratio' | 'entries' | 'cells' | 'prose';
    }
  | {
      readonly code: 'file/notWorkbook';
      /**
       * empty: 0 bytes · oldFormat: an .xls of Excel 97-2003, to be saved as .xlsx · binary: an .xlsb · html, text: a
       * portal's export under the name .xlsx · openDocument: an .ods · document: another office file · other.
       */
      readonly detail:
        'empty' | 'oldFormat' | 'binary' | 'html' | 'text' | 'openDocument' | 'document' | 'other';
    };

/** Travels from deep inside the reading to the entry point, and never beyond it. */
class Refusal extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code + ': ' + problem.detail);
  }
}

/** Gives up on the file; only code under `orProblem` may call it. */
export function refuse<C extends FileProblem['code']>(
  code: C,
  detail: Extract<FileProblem, { code: C }>['detail'],
): never {
  throw new Refusal({ code, detail } as FileProblem);
}

/** Runs the work; a refusal becomes an outcome, anything else is a bug of ours and is thrown on. */
export function orProblem<T>(work: () => T): T | { readonly problem: FileProblem } {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    throw error;
  }
}
