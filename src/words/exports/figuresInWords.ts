/** What findings keep in signs for machines, as a person reads it in a list: "<= 2.647" is "không lớn hơn 2.647". */
import type { FindingCode } from '../../core/finding/finding';
import { listing } from '../listing';
import type { Language } from '../words';

interface Signs {
  /** By the comparison that stands in front of a limit. */
  readonly comparisons: Readonly<Record<string, string>>;
  readonly or: string;
  readonly and: string;
  readonly blank: string;
}

const SIGNS: Readonly<Record<Language, Signs>> = {
  vi: {
    comparisons: {
      '<=': 'không lớn hơn',
      '>=': 'không nhỏ hơn',
      '<': 'nhỏ hơn',
      '>': 'lớn hơn',
      '=': 'bằng',
    },
    or: 'hoặc',
    and: 'và',
    blank: 'để trống',
  },
  en: {
    comparisons: { '<=': 'at most', '>=': 'at least', '<': 'less than', '>': 'more than', '=': 'equal to' },
    or: 'or',
    and: 'and',
    blank: 'blank',
  },
};

/** Codes whose `expected` is not a text of the form or the sheet. */
const CHOICES: readonly string[] = [
  'bound/broken',
  'cell/domain',
  'cell/unreadable',
  'period/decreases',
] satisfies FindingCode[];
/** Codes whose `printed` lists what several cells print. */
const LISTS: readonly string[] = [
  'rate/undefined',
  'rate/truncated',
  'style/decimals',
] satisfies FindingCode[];

/** "0 | 1" -> "0 hoặc 1"; texts of the form stay as they are. */
export function expectedInWords(code: string, expected: string, language: Language): string {
  if (LISTS.includes(code)) return listInWords(expected, language);
  if (!CHOICES.includes(code)) return expected;
  const { comparisons, or } = SIGNS[language];
  const [, comparison = '', limit = ''] = /^(<=|>=|<|>|=) (.*)$/.exec(expected) ?? [];
  const words = comparisons[comparison];
  return words === undefined ? expected.split(' | ').join(` ${or} `) : `${words} ${limit}`;
}

/** "0; 100; " -> "0, 100 và để trống"; what one cell prints stays as it is. */
export function printedInWords(code: string, printed: string, language: Language): string {
  return LISTS.includes(code) ? listInWords(printed, language) : printed;
}

function listInWords(texts: string, language: Language): string {
  const { and, blank } = SIGNS[language];
  const each = texts.split('; ');
  if (each.length < 2) return texts;
  return listing(
    each.map((text) => (text.trim() === '' ? blank : text)),
    and,
    () => '…',
    each.length,
  );
}
