/** What opens a breakdown: "gồm", "trong đó", a bracket, a list, a footnote; and what stands before and in it. */
import type { Entry, Level } from '../text/levels';
import type { Token } from '../text/token';
import type { Reading } from '../claim/draft';
import { isPart } from './parts';

/**
 * `all` says that nothing is left out ("gồm", "chia ra"), `some` that a part is
 * meant ("trong đó"), `detail` may be either ("cụ thể", or no more than a colon), and so may `with` ("với");
 * the others open without a word.
 */
export type OpenerKind = 'all' | 'some' | 'detail' | 'with' | 'bracket' | 'list' | 'note';

export interface Breakdown {
  readonly kind: OpenerKind;
  /** What stands before it in its sentence, and the sentence before that. */
  readonly lead: readonly Entry[];
  readonly earlier: readonly Entry[];
  readonly body: readonly Entry[];
}

const MARKERS: readonly (readonly [readonly string[], OpenerKind])[] = [
  [['bao', 'gồm'], 'all'],
  [['gồm', 'có'], 'all'],
  [['gồm'], 'all'],
  [['chia', 'ra'], 'all'],
  [['chia', 'thành'], 'all'],
  [['trong', 'số', 'đó'], 'some'],
  [['trong', 'số', 'này'], 'some'],
  [['trong', 'đó'], 'some'],
  [['cụ', 'thể', 'như', 'sau'], 'detail'],
  [['cụ', 'thể', 'là'], 'detail'],
  [['cụ', 'thể'], 'detail'],
  [['như', 'sau'], 'detail'],
  [['lần', 'lượt', 'là'], 'detail'],
  [['lần', 'lượt', ':'], 'detail'],
];

/** No breakdown is longer, and none stands further from its total. */
const MOST_BODY = 1000;
const MOST_LEAD = 300;
/** Nobody opens more of them in a sentence. */
const MOST_OPENED = 40;
const FIRSTS: readonly string[] = ['bao', 'gồm', 'chia', 'trong', 'cụ', 'như', 'lần'];

export function breakdownsIn({ tokens, level, figureAt }: Reading): Breakdown[] {
  const found: Breakdown[] = [];
  const visit = (inside: Level): void => {
    const { sentences } = inside;
    sentences.forEach((sentence, number) => {
      const earlier = number > 0 ? (sentences[number - 1] ?? []) : [];
      let passed = -1;
      let opened = 0;
      sentence.forEach((entry, at) => {
        if (entry.inner) {
          const before = markerEndingAt(sentence, at, tokens);
          const within = markerAt(entry.inner.entries, 0, tokens) ?? have(entry.inner.entries, tokens);
          const kind =
            before?.kind ?? within?.kind ?? (entry.inner.kind === 'text' ? 'bracket' : entry.inner.kind);
          found.push({
            kind,
            lead: sentence.slice(Math.max(0, at - MOST_LEAD), before ? before.from : at),
            earlier,
            body: entry.inner.entries.slice(within?.length ?? 0),
          });
          visit(entry.inner);
          return;
        }
        if (at <= passed) return;
        const marker =
          markerAt(sentence, at, tokens) ??
          withAfterComma(sentence, at, tokens) ??
          colonAfterFigure(sentence, at, tokens, figureAt);
        if (!marker || ++opened > MOST_OPENED) return;
        passed = at + marker.length - 1;
        // At the start of a bracket it belongs to the bracket; before a list, to the list.
        if (at === 0 && inside.kind !== 'text' && inside.kind !== 'list' && number === 0) return;
        const after = afterColon(sentence, at + marker.length, tokens);
        if (sentence[after]?.inner) return;
        const body = sentence
          .slice(after, after + MOST_BODY)
          .concat(goingOn(sentences, number, tokens, figureAt));
        found.push({
          kind: marker.kind,
          lead: sentence.slice(Math.max(0, at - MOST_LEAD), at),
          earlier,
          body,
        });
      });
    });
  };
  visit(level);
  return found;
}

function markerAt(
  entries: readonly Entry[],
  at: number,
  tokens: readonly Token[],
): { kind: OpenerKind; length: number } | null {
  if (!FIRSTS.includes(lowAt(entries, at, tokens))) return null;
  for (const [words, kind] of MARKERS) {
    if (words.every((word, i) => lowAt(entries, at + i, tokens) === word))
      return { kind, length: words.length };
  }
  return null;
}

/** "50 lớp (có 30 lớp buổi tối)" */
function have(
  entries: readonly Entry[],
  tokens: readonly Token[],
): { kind: OpenerKind; length: number } | null {
  return lowAt(entries, 0, tokens) === 'có' ? { kind: 'some', length: 1 } : null;
}

/** "48 tổ chức đảng, với 32 chi bộ thôn, 16 chi bộ cơ quan" */
function withAfterComma(
  entries: readonly Entry[],
  at: number,
  tokens: readonly Token[],
): { kind: OpenerKind; length: number } | null {
  return lowAt(entries, at, tokens) === 'với' && lowAt(entries, at - 1, tokens) === ','
    ? { kind: 'with', length: 1 }
    : null;
}

/** "có 06 thành viên: 02 phó chủ tịch và 04 ủy viên" */
function colonAfterFigure(
  entries: readonly Entry[],
  at: number,
  tokens: readonly Token[],
  figureAt: Reading['figureAt'],
): { kind: OpenerKind; length: number } | null {
  if (lowAt(entries, at, tokens) !== ':' || markerEndingAt(entries, at, tokens)) return null;
  for (let before = at - 1; before >= 0 && at - before <= MOST_NOUN; before--) {
    const entry = entries[before];
    if (!entry || /^[;:.]$/.test(lowAt(entries, before, tokens))) return null;
    // "14 vụ, giảm 05 vụ so với năm 2024 (19 vụ): trộm cắp 06 vụ, …"
    const figure = entry.inner ? undefined : figureAt[entry.token];
    if (figure?.sense === 'date' && lowAt(entries, before - 2, tokens) !== ',') continue;
    // "năm 2027: 3,5 tỷ đồng" is a part itself.
    if (figure) return isPart(figure) ? { kind: 'detail', length: 1 } : null;
  }
  return null;
}

const MOST_NOUN = 10;

function lowAt(entries: readonly Entry[], at: number, tokens: readonly Token[]): string {
  const entry = entries[at];
  return !entry || entry.inner ? '' : (tokens[entry.token]?.low ?? '');
}

/** "trong đó:" right before a list or a bracket. */
function markerEndingAt(
  entries: readonly Entry[],
  end: number,
  tokens: readonly Token[],
): { kind: OpenerKind; from: number } | null {
  let last = end;
  while (/^[:,]$/.test(lowAt(entries, last - 1, tokens))) last--;
  for (const [words, kind] of MARKERS) {
    const from = last - words.length;
    if (from >= 0 && words.every((word, i) => lowAt(entries, from + i, tokens) === word))
      return { kind, from };
  }
  return null;
}

function afterColon(entries: readonly Entry[], at: number, tokens: readonly Token[]): number {
  let after = at;
  while (lowAt(entries, after, tokens) === ':') after++;
  return after;
}

/** "gồm: Văn phòng: 11 biên chế. Phòng Kinh tế: 08 biên chế. …": items that are written as sentences. */
function goingOn(
  sentences: readonly (readonly Entry[])[],
  number: number,
  tokens: readonly Token[],
  figureAt: Reading['figureAt'],
): Entry[] {
  const first = labelled(sentences[number] ?? [], tokens, figureAt);
  const more: Entry[] = [];
  if (first === null) return more;
  for (let next = number + 1; next < sentences.length; next++) {
    const sentence = sentences[next] ?? [];
    if (labelled(sentence, tokens, figureAt) !== first || sentence.length > MOST_ENTRIES) break;
    more.push(...sentence);
  }
  return more;
}

const MOST_ENTRIES = 60;

/** The unit of the last "label: figure unit" of a sentence; null where it ends otherwise. */
function labelled(
  sentence: readonly Entry[],
  tokens: readonly Token[],
  figureAt: Reading['figureAt'],
): string | null {
  for (let at = sentence.length - 1; at > 0; at--) {
    const entry = sentence[at];
    const figure = entry && !entry.inner ? figureAt[entry.token] : undefined;
    if (!figure) continue;
    return lowAt(sentence, at - 1, tokens) === ':' ? (figure.unit[0] ?? '') : null;
  }
  return null;
}
