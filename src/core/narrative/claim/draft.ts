/** A claim as it is found in a passage, before its places are told in the text as given. */
import type { Figure } from '../../number/figure';
import type { TableFigure } from './tableFigure';
import type { ClaimCode, ClaimKind, ClaimRule, Verdict } from './claim';
import type { ProseFigure } from '../figures/figure';
import type { Entry, Level } from '../text/levels';
import type { Token } from '../text/token';

/** A passage read: its words, its figures, its levels. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly figures: readonly ProseFigure[];
  /** The figure that begins at a token. */
  readonly figureAt: Readonly<Record<number, ProseFigure>>;
  readonly level: Level;
  /** The sentences of every level. */
  readonly sentences: readonly (readonly Entry[])[];
}

export interface ClaimDraft {
  readonly kind: ClaimKind;
  readonly rule: ClaimRule;
  readonly verdict: Verdict;
  readonly code: ClaimCode | null;
  readonly figures: readonly ProseFigure[];
  readonly expected: Figure | null;
  readonly exact?: Figure | null;
  readonly difference?: Figure | null;
  readonly row?: TableFigure;
  readonly link?: string;
  /** Further figures, in other passages; they follow those of its own. */
  readonly elsewhere?: readonly Located[];
}

/** A figure of some passage. */
export interface Located {
  readonly figure: ProseFigure;
  readonly page: number;
}

/** A passage read, with what was found in it. */
export interface Page {
  readonly reading: Reading;
  readonly found: Found;
}

export interface Found {
  readonly claims: readonly ClaimDraft[];
  readonly totals: readonly Total[];
}

/** A whole and the parts that were told of it, whether they add up or not. */
export interface Total {
  readonly whole: ProseFigure;
  readonly parts: readonly ProseFigure[];
  readonly claim: ClaimDraft;
}

export function holds(kind: ClaimKind, rule: ClaimRule, figures: readonly ProseFigure[]): ClaimDraft {
  return { kind, rule, verdict: 'holds', code: null, figures, expected: null };
}

/** The sentences of a level and of those within, once for all who read them. */
export function sentencesWithin(level: Level): (readonly Entry[])[] {
  const all: (readonly Entry[])[] = [];
  const visit = ({ sentences, entries }: Level): void => {
    all.push(...sentences);
    for (const { inner } of entries) if (inner) visit(inner);
  };
  visit(level);
  return all;
}
