/** Which of the rules that a table prints or suggests are put to it: words and headings are believed, figures are asked. */
import { contextsOf } from '../rule/kinds/definingRule';
import { kindOf, readRule } from '../rule/kinds/kinds';
import type { Look } from '../rule/quantity';
import type { RuleText } from '../rule/rule';
import { readTable } from '../table/readings';
import type { Table } from '../table/table';
import type { PrintedDoubt } from '../rule/printed/doubt';
import type { Candidate } from './said/candidate';

interface Kept {
  holds: number;
  broken: number;
}

export interface Weighed {
  readonly rules: readonly RuleText[];
  readonly doubts: readonly PrintedDoubt[];
}

/** So many lines speak for what nobody printed. */
const ENOUGH = 2;
export const LIKELY = 3;
/** So many sums by numbers to one that is none leave no doubt that it should be. */
const MANY = 6;
const NONE = { holds: 0, broken: 0 } as const;

export function weighed(table: Table, candidates: readonly Candidate[]): Weighed {
  const count = counting(table);
  const allKeep = (text: string): boolean => count(text).holds >= ENOUGH && count(text).broken === 0;
  const mostKeep = (text: string, more?: Terms): boolean =>
    count(text, more).holds >= ENOUGH && count(text, more).broken < count(text, more).holds;
  const denied = (text: string): boolean => count(text).holds === 0 && count(text).broken >= ENOUGH;
  const rules: RuleText[] = [];
  const added = new Set<string>();
  const doubts: PrintedDoubt[] = [];
  const add = (text: string, severity?: 'warning' | 'info', more?: Terms): void => {
    if (added.has(text)) return;
    added.add(text);
    rules.push({ ...ruleOf(text, more), ...(severity ? { severity } : {}) });
  };
  const doubt = (
    { cell, printed }: Candidate,
    reason: 'contradicts' | 'denied',
    rule: string,
    other: string | null,
  ): void => {
    const keeps = other !== null && allKeep(other) ? 'other' : allKeep(rule) ? 'rule' : null;
    doubts.push({ reason, cell, printed, missing: [], rule, other, keeps });
  };
  const deny = ({ cell }: Candidate, rule: string): void => {
    doubts.push({ reason: 'denied', cell, printed: '', missing: [], rule, other: null, keeps: null });
  };
  const printed = candidates.filter(({ ground }) => ground === 'printed');
  for (const each of printed) {
    // "9=8*6" is six months or column 6: figures that keep the one and deny the other have said which.
    const reading = denied(each.text)
      ? (each.others.find((other) => isReading(each, other) && mostKeep(other)) ?? each.text)
      : each.text;
    const rival = candidates.find((other) => other.ground === 'words' && contradicts(other, reading));
    if (rival) {
      doubt(each, 'contradicts', reading, rival.text);
      if (allKeep(reading)) add(reading);
      else if (allKeep(rival.text)) add(rival.text);
      continue;
    }
    const readings = denied(reading) ? each.others.concat(suggestedFor(each, candidates)) : [];
    const other = readings.find((other) => allKeep(other));
    if (other === undefined) add(reading);
    else doubt(each, 'denied', reading, other);
  }
  const chosen = likeliestChoices(candidates, count);
  const pools = pooled(candidates, count);
  const outlined = sumOf(pools);
  const settled = doubts.map(({ rule }) => rule?.split(' ')[0] ?? '');
  for (const each of candidates) {
    const { ground, text: first, target, others, compared, total, choice, pool } = each;
    if (ground === 'printed' || (choice && chosen[target] !== first)) continue;
    if (printed.some((each) => contradicts({ text: first, target }, each.text)) || settled.includes(target))
      continue;
    // "So sánh (%)" is 110 or 10: most lines say which.
    const text = mostKeep(first, each) ? first : (others.find((other) => mostKeep(other, each)) ?? first);
    const { holds, broken } = count(text, each);
    if (pool !== undefined) {
      const alike = pools[pool] ?? NONE;
      if (alike.holds < ENOUGH || alike.broken * 2 > alike.holds || outlined.holds < LIKELY) continue;
      // A group that never keeps what the others do may be numbered so for another reason.
      const own = holds > 0 || broken < ENOUGH;
      const sure = own && outlined.broken * MANY <= outlined.holds;
      add(text, sure ? 'warning' : 'info');
    } else if (ground === 'likely') {
      // What nobody printed is a question where a line departs from it. That a bound holds says less than that a sum does.
      const enough = holds >= (total ? ENOUGH : LIKELY) && broken * (text.includes(' <= ') ? 3 : 2) <= holds;
      // Headings of periods suggest it, so that a table with several slips is still held to it, or asked about.
      const said = compared === true && text.includes(' = ');
      if (enough || (said && holds >= LIKELY && broken < holds))
        add(text, compared || total || choice ? 'warning' : 'info', each);
      else if (said && holds > 0 && broken >= ENOUGH) deny(each, text);
      // One slip in a small table breaks its row and the row of totals: a column headed as the total is held to it, or asked about.
      else if (total && holds >= ENOUGH && broken <= holds) add(text, 'warning', each);
      else if (total && holds > 0 && broken <= holds + 1 && holds + broken >= LIKELY) deny(each, text);
    } else if (compared && text.includes(' = ') && mostKeep(text, each)) add(text, undefined, each);
    else if (broken >= ENOUGH && broken > holds) {
      deny(each, text);
    } else add(text, 'warning', each);
  }
  return { rules: withoutRivals(rules), doubts };
}

/** By column: the computation that most of its lines keep, of equals the first. */
function likeliestChoices(candidates: readonly Candidate[], count: Count): Readonly<Record<string, string>> {
  const best: Record<string, { readonly text: string; readonly lead: number }> = {};
  for (const { choice, target, text, ...terms } of candidates) {
    if (!choice) continue;
    const { holds, broken } = count(text, terms);
    const known = best[target];
    if (!known || holds - broken > known.lead) best[target] = { text, lead: holds - broken };
  }
  const texts: Record<string, string> = {};
  for (const target of Object.keys(best)) texts[target] = best[target]?.text ?? '';
  return texts;
}

/** What words beside the printed rule suggest for the same cell. */
function suggestedFor({ target }: Candidate, candidates: readonly Candidate[]): string[] {
  return candidates
    .filter((each) => each.ground !== 'printed' && each.target === target)
    .map(({ text }) => text);
}

type Count = (text: string, more?: Terms) => Kept;

function pooled(candidates: readonly Candidate[], count: Count): Readonly<Record<string, Kept>> {
  const pools: Record<string, Kept> = {};
  for (const { pool, text } of candidates) {
    if (pool === undefined) continue;
    const { holds, broken } = count(text);
    const all = (pools[pool] ??= { holds: 0, broken: 0 });
    all.holds += holds;
    all.broken += broken;
  }
  return pools;
}

/** What all of them that are mostly kept come to. */
function sumOf(pools: Readonly<Record<string, Kept>>): Kept {
  const all: Kept = { holds: 0, broken: 0 };
  for (const { holds, broken } of Object.keys(pools).map((name) => pools[name] ?? NONE)) {
    if (broken * 2 > holds) continue;
    all.holds += holds;
    all.broken += broken;
  }
  return all;
}

type Terms = Pick<Candidate, 'missing' | 'compared'>;

function ruleOf(text: string, { missing, compared }: Terms = {}): RuleText {
  return { text, ...(missing ? { missing } : {}), ...(compared ? { ofCounts: true } : {}) };
}

/** One of the other readings, not one of the slips: they have the same operands as numbers or columns. */
function isReading({ text, others }: Candidate, other: string): boolean {
  return others.indexOf(other) === 0 && /[*/]/.test(text);
}

/** Two sums of one total that share parts and are not the same: one of them is wrong, or both. */
function contradicts({ text, target }: Pick<Candidate, 'text' | 'target'>, other: string): boolean {
  if (other === text || other.split(' = ')[0] !== target || !text.startsWith(target + ' = ')) return false;
  if (/[*/%]/.test(text) || /[*/%]/.test(other)) return false;
  const [own, theirs] = [partsOf(text), partsOf(other)];
  const shared = own.filter((part) => theirs.includes(part)).length;
  return shared > 0 && (shared < own.length || shared < theirs.length);
}

function partsOf(text: string): string[] {
  return (text.split(' = ')[1] ?? '').split(/ [+-] /);
}

/** A likely rule beside a printed or said one of the same cells adds nothing. */
function withoutRivals(rules: readonly RuleText[]): RuleText[] {
  const sorted = (text: string): string =>
    text
      .split(/ (?:=|\+|-) /)
      .sort()
      .join();
  const seen: Record<string, true> = {};
  const sums = new Map<string, string[]>();
  for (const { text } of rules) {
    if (/[*/%]/.test(text)) continue;
    const [whole = ''] = text.split(' = ');
    const ofWhole = sums.get(whole);
    if (ofWhole) ofWhole.push(text);
    else sums.set(whole, [text]);
  }
  const larger = (text: string): boolean =>
    (sums.get(text.split(' = ')[0] ?? '') ?? []).some(
      (other) => other !== text && partsOf(text).every((part) => partsOf(other).includes(part)),
    );
  return rules.filter(({ text, severity }) => {
    if (severity === 'info' && text.includes(' = ') && !/[*/%]/.test(text) && larger(text)) return false;
    const key = sorted(text);
    if (seen[key]) return false;
    seen[key] = true;
    return true;
  });
}

/** How many lines keep a rule and how many break it, asked once; where all but few figures are 0 nothing is said. */
export function counting(table: Table): (text: string, more?: Terms) => Kept {
  const readings = readTable(table);
  const known = new Map<string, Kept>();
  return (text, more) => {
    const before = known.get(text);
    if (before) return before;
    const kept: Kept = { holds: 0, broken: 0 };
    known.set(text, kept);
    const rule = readRule(ruleOf(text, more));
    const kind = kindOf(rule.body);
    const refs = kind.refs(rule.body);
    for (const context of contextsOf(rule, table.form, readings.rowCodes)) {
      // Most are thrown away: nothing of theirs is to be remembered with the table.
      const elsewhere = readings.look(context);
      const look: Look = (ref) =>
        readings.at(ref.row ?? context.row ?? '', ref.column ?? context.column ?? '')?.quantity ??
        elsewhere(ref);
      const { outcome } = kind.judge(rule.body, rule, table.form, look);
      if (outcome === 'broken') kept.broken++;
      if (outcome !== 'holds') continue;
      const telling = refs.filter((ref) => look(ref).figure?.value.eq(0) === false).length;
      if (telling >= Math.min(3, refs.length)) kept.holds++;
    }
    return kept;
  };
}
