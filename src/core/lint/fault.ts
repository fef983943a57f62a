/** Faults of a form, coded like findings. */
import type { Severity } from '../rule/rule';

/** `rules` are the texts at fault, `rows` the codes. */
export interface FormFault {
  readonly code:
    | 'form/unreadable' // a rule text that no kind of rule understands
    | 'form/unknown' // a rule names a row or column that the form lacks, or that has no figure
    | 'form/duplicate' // two rows with one code
    | 'form/noUnit' // an indicator without a unit of measure
    | 'form/cycle' // a cell that is computed from itself
    | 'form/contradiction' // no figures at all satisfy these rules
    | 'form/fixed' // the rules leave a cell one figure: it need not be asked for
    | 'form/redundant'; // the rule follows from others
  readonly severity: Severity;
  readonly rules: readonly string[];
  readonly rows: readonly string[];
  /** What is wrong with a rule text; the one figure of a fixed cell. */
  readonly detail: string;
}

/** Only errors make a form unfit to judge with; a redundant rule may well say the same in plainer words. */
const SEVERITY: Readonly<Record<FormFault['code'], Severity>> = {
  'form/unreadable': 'error',
  'form/unknown': 'error',
  'form/duplicate': 'error',
  'form/noUnit': 'error',
  'form/cycle': 'error',
  'form/contradiction': 'error',
  'form/fixed': 'warning',
  'form/redundant': 'info',
};

export function faultOf(
  code: FormFault['code'],
  rules: readonly string[],
  rows: readonly string[],
  detail = '',
): FormFault {
  return { code, severity: SEVERITY[code], rules, rows, detail };
}
