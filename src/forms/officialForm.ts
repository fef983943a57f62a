/** What an official form has beside its rows and rules: where it comes from, and how far that can be trusted. */
import type { Form } from '../core/form/form';

export type FormStatus =
  | 'inForce'
  | 'superseded' // kept for older reports, and for the logic of its columns
  | 'draft'
  | 'custom' // no text prescribes it: offices print it in their reports
  | 'unverified'; // seen in use; whether it is in force was not found

/** Fields of work, as the list of forms groups them. */
export type Field =
  'administration' | 'civilStatus' | 'petitions' | 'party' | 'rewards' | 'salaries' | 'staff' | 'society';

export interface OfficialForm extends Form {
  /** "" where the form has none. */
  readonly number: string;
  readonly field: Field;
  readonly status: FormStatus;
  /** What superseded it, or what is known of it; "" for nothing. */
  readonly statusNote: string;
  /** Who draws it up: "xã", "tỉnh". */
  readonly level: string;
  /** Drawn up each month as well. */
  readonly monthly?: true;
  /** How sure we are of rows, columns and rules. */
  readonly certainty: string;
}

/** What most forms have in common may be left out. */
export type FormText = Omit<OfficialForm, Defaults> & Partial<Pick<OfficialForm, Defaults>>;
type Defaults =
  | 'printedTitle'
  | 'header'
  | 'rows'
  | 'rateDecimals'
  | 'zeroOverZero'
  | 'number'
  | 'statusNote'
  | 'certainty';

/** Seen in software that prints the form, not read in the gazette. */
export const SEEN_IN_SOFTWARE =
  'Cột và dòng lấy theo phần mềm đang in biểu này, chưa đối chiếu với Công báo; quan hệ suy ra từ tiêu đề cột và tên dòng.';
export const PRINTED_RULES =
  'Cột, dòng và công thức lấy theo phần mềm đang in biểu này, chưa đối chiếu với Công báo.';
export const FROM_REPORTS = 'Lập theo cách các báo cáo của xã trình bày; không có văn bản quy định mẫu.';

export function official(text: FormText): OfficialForm {
  return {
    number: '',
    statusNote: '',
    certainty: SEEN_IN_SOFTWARE,
    printedTitle: text.title.toUpperCase(),
    header: { order: 'STT', label: 'Nội dung', over: '', unit: '' },
    rows: [],
    rateDecimals: 2,
    zeroOverZero: '-',
    ...text,
  };
}
