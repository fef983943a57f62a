/** Which Excel this is, and what it lacks: every newer member of Office.js is asked for here first. */
import type { Abilities } from '../../../app/contract/abilities';
import type { PartName } from '../../../app/contract/book';
import type { Problem } from '../../../app/contract/problem';

/** The ExcelApi sets by which the features light up, newest first. */
const LEVELS = [
  '1.20',
  '1.19',
  '1.18',
  '1.17',
  '1.16',
  '1.15',
  '1.14',
  '1.13',
  '1.12',
  '1.11',
  '1.10',
].concat(['1.9', '1.8', '1.7', '1.6', '1.5', '1.4', '1.3', '1.2', '1.1']);

export function supports(level: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', level);
}

/** What to answer where this Excel is older than `level`; null where it is not. */
export function lacks(level: string): { readonly problem: Problem } | null {
  return supports(level)
    ? null
    : { problem: { code: 'host/tooOld', detail: { needs: `ExcelApi ${level}` } } };
}

export function abilitiesOfThisExcel(): Abilities {
  return {
    host: hostName(),
    level: levelName(),
    insert: supports('1.7'),
    // Conditional formats lie over the cell's own fill, which stays as it is; older Excels cannot tell white from none.
    highlight: supports('1.6'),
    watch: supports('1.7'),
    insertAtCell: supports('1.13'),
    pageSetup: supports('1.9'),
  };
}

/** The parts of the contract that this Excel can keep. */
export function partsOfThisExcel(): PartName[] {
  const parts: PartName[] = ['source', 'writer', 'cursor'];
  if (supports('1.6')) parts.push('marks');
  if (supports('1.7')) parts.push('drawing', 'watching', 'properties');
  if (supports('1.10')) parts.push('comments');
  return parts;
}

/** "Excel 16.0.18000.20000 (PC)" */
function hostName(): string {
  // Office.context.diagnostics came with a later office.js than some Excels bring.
  const diagnostics = Office.context.diagnostics as Office.ContextInformation | undefined;
  return diagnostics ? `Excel ${diagnostics.version} (${String(diagnostics.platform)})` : 'Excel';
}

function levelName(): string | null {
  for (const level of LEVELS) if (supports(level)) return `ExcelApi ${level}`;
  return null;
}
