/** An office's own settings, so-khop.config.json: read without trust, every fault with its place. */
import { type FindingCode, SEVERITY } from '../../core/finding/finding';
import type { Severity } from '../../core/rule/rule';
import type { Office, ToleranceOf } from './office';

export type OfficeFault =
  | { readonly code: 'notJson' | 'notObject'; readonly path: string }
  | { readonly code: 'unknownKey'; readonly path: string; readonly known: readonly string[] }
  | {
      readonly code: 'notSeverity' | 'notTolerance' | 'notText';
      readonly path: string;
      readonly value: string;
    };

/** A page of settings at most: what is longer is something else. */
export const LARGEST_OFFICE_FILE = 64 * 1024;

const KEYS: readonly string[] = ['$schema', 'severity', 'tolerance', 'forms'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const TOLERANCES: readonly ToleranceOf[] = ['sum', 'rate'];

/** "0,5", "0.5" or 0.5; six digits and four decimals are more than any table prints. */
const DECIMAL = /^[0-9]{1,6}([.,][0-9]{1,4})?$/;

export function readOffice(
  text: string,
): { readonly office: Office } | { readonly faults: readonly OfficeFault[] } {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { faults: [{ code: 'notJson', path: '' }] };
  }
  if (!isRecord(read)) return { faults: [{ code: 'notObject', path: '' }] };
  const faults: OfficeFault[] = [];
  const severity: Partial<Record<FindingCode, Severity>> = {};
  const tolerance: Partial<Record<ToleranceOf, string>> = {};
  const part = (
    key: string,
    known: readonly string[],
    take: (name: string, value: unknown) => void,
  ): void => {
    const value = read[key];
    if (value === undefined) return;
    if (!isRecord(value)) {
      faults.push({ code: 'notObject', path: key });
      return;
    }
    for (const name of Object.keys(value)) {
      if (known.includes(name)) take(name, value[name]);
      else faults.push({ code: 'unknownKey', path: `${key}.${name}`, known });
    }
  };
  for (const key of Object.keys(read))
    if (!KEYS.includes(key)) faults.push({ code: 'unknownKey', path: key, known: KEYS });
  part('severity', Object.keys(SEVERITY), (name, value) => {
    const wanted = SEVERITIES.find((each) => each === value);
    if (wanted) severity[name as FindingCode] = wanted;
    else faults.push({ code: 'notSeverity', path: `severity.${name}`, value: shown(value) });
  });
  part('tolerance', TOLERANCES, (name, value) => {
    const written = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
    if (DECIMAL.test(written)) tolerance[name as ToleranceOf] = written.replace(',', '.');
    else faults.push({ code: 'notTolerance', path: `tolerance.${name}`, value: shown(value) });
  });
  const { forms = null } = read;
  if (forms !== null && (typeof forms !== 'string' || forms === ''))
    faults.push({ code: 'notText', path: 'forms', value: shown(forms) });
  if (faults.length > 0) return { faults };
  return { office: { severity, tolerance, forms: typeof forms === 'string' ? forms : null } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** For a sentence: short, whatever stands there. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? text.slice(0, 40) + '…' : text;
}
