/** Which of the tables sent are added: every unit once, in one period. */
import type { Note } from './notes';
import { figuresText, type Submission } from './submission';
import { unitKey } from './unitName';

export interface Counted {
  readonly units: readonly Submission[];
  readonly notes: readonly Note[];
  /** Some unit sent tables that differ, so that what was added is a choice. */
  readonly doubtful: boolean;
  /** What most of the units report; "" where none says. */
  readonly period: string;
}

/** A heading that so many different tables share was copied with the form: it names none of them. */
const MOST_VERSIONS = 3;
/** Fewer figures than these may be alike by chance. */
const TELLING_FIGURES = 10;

export function countedUnits(sent: readonly Submission[]): Counted {
  const notes: Note[] = [];
  const period = usualPeriod(sent);
  const texts = new Map<Submission, string>();
  sent.forEach((each) => texts.set(each, figuresText(each)));
  const textOf = (each: Submission): string => texts.get(each) ?? '';
  const groups = groupsOf(sent, textOf);
  let doubtful = false;
  const units = groups.map((group): Submission => {
    const [first] = group as [Submission];
    const ofPeriod = group.filter((each) => each.period === period);
    const rivals = ofPeriod.length > 0 ? ofPeriod : group;
    const counted = rivals[0] ?? first;
    const others = group.filter((each) => !rivals.includes(each));
    others.forEach((each) => notes.push(otherPeriod(each, period, false)));
    if (counted.period !== period && counted.period !== '') notes.push(otherPeriod(counted, period, true));
    if (rivals.length > 1) {
      const same = rivals.every((each) => textOf(each) === textOf(counted));
      doubtful = doubtful || !same;
      notes.push({
        code: 'unit/twice',
        unit: counted.unit,
        counted: sourceOf(counted),
        left: rivals.slice(1).map(sourceOf),
        same,
      });
    }
    return counted;
  });
  return { units, notes: notes.concat(copies(units, textOf)), doubtful, period };
}

function sourceOf({ file, sheet }: Submission): { file: string; sheet: string } {
  return { file, sheet };
}

function otherPeriod(each: Submission, usual: string, added: boolean): Note {
  return {
    code: 'unit/otherPeriod',
    unit: each.unit,
    source: sourceOf(each),
    period: each.period,
    usual,
    added,
  };
}

/** In the order sent, the tables of one unit together. */
function groupsOf(sent: readonly Submission[], textOf: (each: Submission) => string): Submission[][] {
  const byKey = new Map<string, Submission[]>();
  const order: string[] = [];
  sent.forEach((each) => {
    const key = each.named ? 'unit ' + unitKey(each.unit) : 'same ' + textOf(each);
    const group = byKey.get(key);
    if (group) group.push(each);
    else {
      byKey.set(key, [each]);
      order.push(key);
    }
  });
  // One heading in all files of a run is the form's own; nobody adds up nothing but versions of one unit.
  const shared = order.length === 1 && sent.length > 1;
  return order.reduce<Submission[][]>((all, key) => {
    const group = byKey.get(key) ?? [];
    return all.concat(group[0]?.named ? versionsIn(group, shared, textOf) : [group]);
  }, []);
}

function versionsIn(
  group: readonly Submission[],
  shared: boolean,
  textOf: (each: Submission) => string,
): Submission[][] {
  const versions = new Map<string, Submission[]>();
  const order: string[] = [];
  group.forEach((each) => {
    const text = each.period + ' ' + textOf(each);
    const alike = versions.get(text);
    if (alike) alike.push(each);
    else {
      versions.set(text, [each]);
      order.push(text);
    }
  });
  if (!shared && order.length <= MOST_VERSIONS) return [group.slice()];
  return order.map((text) =>
    (versions.get(text) ?? []).map((each) => ({ ...each, unit: distinctName(each) })),
  );
}

function distinctName({ unit, file, sheet }: Submission): string {
  const name = file.split(/[\\/]/).pop() ?? file;
  return unit + ' (' + (name === '' ? sheet : name) + ')';
}

/** Two units whose every figure is alike: one was filled in from the other's file. */
function copies(units: readonly Submission[], textOf: (each: Submission) => string): Note[] {
  const byText = new Map<string, Submission[]>();
  units.forEach((each) => {
    const text = textOf(each);
    if ((text.match(/=[1-9]/g) ?? []).length < TELLING_FIGURES) return;
    const alike = byText.get(text);
    if (alike) alike.push(each);
    else byText.set(text, [each]);
  });
  const notes: Note[] = [];
  byText.forEach((alike) => {
    if (alike.length > 1) notes.push({ code: 'unit/sameFigures', units: alike.map(({ unit }) => unit) });
  });
  return notes;
}

function usualPeriod(sent: readonly Submission[]): string {
  const counts = new Map<string, number>();
  let usual = '';
  sent.forEach(({ period }) => {
    if (period === '') return;
    const count = (counts.get(period) ?? 0) + 1;
    counts.set(period, count);
    if (usual === '' || count > (counts.get(usual) ?? 0)) usual = period;
  });
  return usual;
}
