/**
 * Labels found by their words: those that are alike have words in common, so no
 * label is compared with every other.
 */
import { isSlipOf, type LabelKey, shareOf, similarity } from '../../text/label';

export interface Alike {
  /** Index of the label. */
  readonly at: number;
  readonly similarity: number;
}

export interface LabelIndex {
  /** Labels whose exact key this is. */
  readonly exactly: (key: LabelKey) => readonly number[];
  /** Labels at least so similar, `least` above 0. */
  readonly alike: (key: LabelKey, least: number) => Alike[];
}

/** A word of the labels. */
interface Word {
  readonly word: string;
  /** The labels that have it, and how often each. */
  readonly labels: number[];
  readonly times: number[];
}

export function labelIndexOf(keys: readonly LabelKey[]): LabelIndex {
  const byExact = new Map<string, number[]>();
  const words: Word[] = [];
  const byWord = new Map<string, Word>();
  keys.forEach((key, at) => {
    const same = byExact.get(key.exact);
    if (same) same.push(at);
    else byExact.set(key.exact, [at]);
    for (const word of key.words) {
      let entry = byWord.get(word);
      if (!entry) {
        entry = { word, labels: [], times: [] };
        words.push(entry);
        byWord.set(word, entry);
      }
      const last = entry.labels.length - 1;
      if (entry.labels[last] === at) entry.times[last] = (entry.times[last] ?? 0) + 1;
      else {
        entry.labels.push(at);
        entry.times.push(1);
      }
    }
  });
  const known = new Map<string, readonly Word[]>();
  const answering = (word: string): readonly Word[] => {
    const before = known.get(word);
    if (before) return before;
    const found = words.filter((each) => each.word === word || isSlipOf(word, each.word));
    known.set(word, found);
    return found;
  };
  const longest = keys.reduce((most, each) => Math.max(most, each.words.length), 0);
  return {
    exactly: (key) => byExact.get(key.exact) ?? [],
    alike: (key, least) => {
      // Prose has too many words to be like any label.
      if (2 * longest < least * (longest + key.words.length)) return [];
      const { common, certain, labels } = commonWords(key, answering);
      const found: Alike[] = [];
      for (const at of labels) {
        const label = keys[at];
        const most = common[at] ?? 0;
        // Labels with the same words under other accents have them all in common.
        if (!label || (shareOf(most, key, label) < least && label.bare !== key.bare)) continue;
        const alike = similarity(key, label, certain ? most : undefined);
        if (alike >= least) found.push({ at, similarity: alike });
      }
      return found;
    },
  };
}

/** By label, how many words it has in common with the key: at most, and certainly where no word has a choice. */
interface Common {
  readonly common: readonly number[];
  readonly certain: boolean;
  /** Labels with a word in common. */
  readonly labels: readonly number[];
}

function commonWords({ words }: LabelKey, answering: (word: string) => readonly Word[]): Common {
  const common: number[] = [];
  const labels: number[] = [];
  const wanted: { readonly entry: Word; times: number }[] = [];
  let certain = true;
  for (const word of words) {
    const answers = answering(word);
    if (answers.length > 1) certain = false;
    for (const entry of answers) {
      const same = wanted.find((each) => each.entry === entry);
      if (same) same.times++;
      else wanted.push({ entry, times: 1 });
    }
  }
  for (const { entry, times } of wanted) {
    for (let i = 0; i < entry.labels.length; i++) {
      const at = entry.labels[i] ?? 0;
      const before = common[at];
      if (before === undefined) labels.push(at);
      common[at] = (before ?? 0) + Math.min(times, entry.times[i] ?? 0);
    }
  }
  return { common, certain, labels };
}
