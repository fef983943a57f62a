/** What other suggestions say of a sum: rivals for its total, neighbours of its shape, parts that are totals. */
import type { Candidate } from './candidate';

export type ContextFeatures = Readonly<Record<keyof ReturnType<typeof contextFeatures>, number>>;

export interface Context {
  readonly byTarget: ReadonlyMap<number, readonly Candidate[]>;
  readonly byPart: ReadonlyMap<number, readonly Candidate[]>;
  readonly shapes: ReadonlyMap<string, number>;
  readonly behind: number;
  readonly before: number;
}

/** Less likely suggestions say nothing of others. */
const SPEAKS = 0.05;
/** Of a long list of parts, the first are looked at. */
const LOOKED_AT = 40;

export function contextOf(candidates: readonly Candidate[]): Context {
  const byTarget = new Map<number, Candidate[]>();
  const byPart = new Map<number, Candidate[]>();
  const shapes = new Map<string, number>();
  let [behind, before] = [0, 0];
  for (const each of candidates) {
    const { relation, alone, features } = each;
    put(byTarget, relation.target, each);
    const shape = shapeOf(each);
    shapes.set(shape, (shapes.get(shape) ?? 0) + alone);
    if (alone <= SPEAKS) continue;
    for (const part of relation.parts) put(byPart, part, each);
    if (features.behind) behind += alone;
    else if (!features.inside) before += alone;
  }
  return { byTarget, byPart, shapes, behind, before };
}

function put(map: Map<number, Candidate[]>, key: number, candidate: Candidate): void {
  const list = map.get(key);
  if (list) list.push(candidate);
  else map.set(key, [candidate]);
}

/** "+1+2": the next two; the same in every group of columns. */
function shapeOf({ relation: { target, parts } }: Candidate): string {
  return parts.map((part) => part - target).join('+');
}

export function contextFeatures(candidate: Candidate, context: Context) {
  const { relation, alone, features } = candidate;
  const { target, parts } = relation;
  const own = new Set<number>();
  for (const part of parts) own.add(part);
  const rivals = (context.byTarget.get(target) ?? []).filter((each) => each !== candidate);
  const overlaps = (each: Candidate): boolean => each.relation.parts.some((part) => own.has(part));
  const uses = context.byPart.get(target) ?? [];
  const looked = parts.slice(0, LOOKED_AT);
  let [contracts, doubles, owned, totals] = [0, 0, 0, 0];
  for (const part of looked) {
    let [most, total] = [0, 0];
    for (const other of context.byPart.get(part) ?? []) {
      if (other.relation.target === target) continue;
      most = Math.max(most, other.alone);
      if (other.relation.parts.length >= parts.length) continue;
      if (!other.relation.parts.every((each) => own.has(each))) continue;
      if (own.has(other.relation.target)) doubles = Math.max(doubles, other.alone);
      else contracts = Math.max(contracts, other.alone);
    }
    for (const other of context.byTarget.get(part) ?? []) total = Math.max(total, other.alone);
    owned += most;
    totals += total;
  }
  const overlapping = strongest(rivals.filter(overlaps));
  const sides = context.behind + context.before + 0.5;
  return {
    sameShape: Math.log(1 + Math.max(0, (context.shapes.get(shapeOf(candidate)) ?? 0) - alone)),
    rival: overlapping,
    otherWay: strongest(rivals.filter((each) => !overlaps(each))),
    first: alone >= overlapping ? 1 : 0,
    circle: strongest(uses.filter((each) => own.has(each.relation.target))),
    partElsewhere: strongest(uses.filter((each) => !own.has(each.relation.target))),
    partsOwned: owned / looked.length,
    contracts,
    doubles,
    partsAreTotals: totals / looked.length,
    usualSide: (features.behind ? context.behind : context.before) / sides,
    alone,
    rivals: Math.log(1 + rivals.length),
  };
}

function strongest(candidates: readonly Candidate[]): number {
  return candidates.reduce((most, { alone }) => Math.max(most, alone), 0);
}
