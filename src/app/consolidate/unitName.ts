/** Names of units compared as people do: "UBND XÃ BÌNH LƯ", "Xã Bình Lư" and "ủy ban nhân dân xã Bình Lư" are one. */
import { labelKey } from '../../core/text/label';
import { bare } from '../../core/text/vietnamese';

const OFFICE = /^(?:uy ban nhan dan|hoi dong nhan dan) /;
const LEVEL = /^(?:xa|phuong|thi tran|thi xa|thanh pho|tp|tinh|huyen|quan|dac khu) /;

/** Spelling counts, accents too: "Tân Lập" and "Tần Lập" are two communes. */
export function unitKey(name: string): string {
  const key = labelKey(name);
  return OFFICE.test(key.bare + ' ') && key.words.length > 4
    ? key.exact.split(' ').slice(4).join(' ')
    : key.exact;
}

/** "xa-binh-lu.xlsx" -> "xa binh lu": without accents, folder and ending. */
function wordsOfFile(file: string): string {
  return bare(fileName(file))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The file's name as a unit's, where the table names none: "Xã Bình Lư.xlsx" -> "Xã Bình Lư". */
export function fileName(file: string): string {
  return (file.split(/[\\/]/).pop() ?? file).replace(/\.[A-Za-z]{3,4}$/, '');
}

export interface Named {
  readonly unit: string;
  readonly file: string;
}

type KeyOf = (name: string) => string;

/** The strictest first; the looser ways answer only where they leave no doubt. */
const WAYS: readonly {
  readonly listed: KeyOf;
  readonly sent: (unit: Named) => string;
  readonly surely: boolean;
}[] = [
  { listed: unitKey, sent: ({ unit }) => unitKey(unit), surely: true },
  { listed: plain, sent: ({ unit }) => plain(unit), surely: true },
  { listed: withoutLevel, sent: ({ unit }) => withoutLevel(unit), surely: false },
  { listed: plain, sent: ({ file }) => wordsOfFile(file), surely: false },
  { listed: withoutLevel, sent: ({ file }) => wordsOfFile(file).replace(LEVEL, ''), surely: false },
];

/**
 * For each name of the list the unit that bears it: by the name as written, else without accents, else without "xã" or
 * "phường" where only one unit is so called, else by the name of its file. null: nobody has sent.
 */
export function matchUnits<Each extends Named>(
  list: readonly string[],
  units: readonly Each[],
): (Each | null)[] {
  const found: (Each | null)[] = list.map(() => null);
  const taken = new Set<Each>();
  for (const { listed, sent, surely } of WAYS) {
    const byKey = new Map<string, Each[]>();
    units.forEach((unit) => {
      if (taken.has(unit)) return;
      const key = sent(unit);
      const alike = byKey.get(key);
      if (alike) alike.push(unit);
      else byKey.set(key, [unit]);
    });
    list.forEach((name, i) => {
      const candidates = (byKey.get(listed(name)) ?? []).filter((unit) => !taken.has(unit));
      const [only] = candidates;
      if (found[i] !== null || !only || (!surely && candidates.length > 1)) return;
      found[i] = only;
      taken.add(only);
    });
  }
  return found;
}

function plain(name: string): string {
  return labelKey(name).bare.replace(OFFICE, '');
}

function withoutLevel(name: string): string {
  return plain(name).replace(LEVEL, '');
}
