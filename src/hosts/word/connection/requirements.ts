/** Which Word this is, and what it lacks: every newer member of Office.js is asked for here first. */
import type { Abilities } from '../../../app/contract/abilities';
import type { PartName } from '../../../app/contract/book';
import type { Problem } from '../../../app/contract/problem';

/** The WordApi sets by which the features light up, newest first. */
const LEVELS = ['1.9', '1.8', '1.7', '1.6', '1.5', '1.4', '1.3', '1.2', '1.1'];

export function supports(level: string): boolean {
  return Office.context.requirements.isSetSupported('WordApi', level);
}

/** What to answer where this Word is older than `level`; null where it is not. */
export function lacks(level: string): { readonly problem: Problem } | null {
  return supports(level) ? null : { problem: { code: 'host/tooOld', detail: { needs: `WordApi ${level}` } } };
}

export function abilitiesOfThisWord(): Abilities {
  return {
    host: hostName(),
    level: levelName(),
    insert: false,
    highlight: false,
    watch: true,
    insertAtCell: false,
    pageSetup: false,
    report: { comments: supports('1.4'), tracking: supports('1.4'), tables: supports('1.3') },
  };
}

/** The parts of the contract that this Word can keep. */
export function partsOfThisWord(): PartName[] {
  const parts: PartName[] = ['source', 'cursor', 'watching', 'report'];
  if (supports('1.3')) parts.push('writer', 'properties');
  return parts;
}

/** Markup takes the engine of Internet Explorer down, and Word with it. */
export function takesMarkup(): boolean {
  return !('documentMode' in document);
}

/** "Word 16.0.18000.20000 (PC)" */
function hostName(): string {
  const diagnostics = Office.context.diagnostics as Office.ContextInformation | undefined;
  return diagnostics ? `Word ${diagnostics.version} (${String(diagnostics.platform)})` : 'Word';
}

function levelName(): string | null {
  for (const level of LEVELS) if (supports(level)) return `WordApi ${level}`;
  return null;
}
