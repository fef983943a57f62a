/** The moves that explain what is broken in a table, a fault at a time. */
import { Effort } from '../../locate/solver/effort';
import { type Task, Work } from '../../task';
import { brokenTogether } from '../judge/faults';
import type { WhatIf } from '../judge/whatIf';
import { pastesThatMend } from './copied';
import { exchangesThatMend } from './exchanged';
import { type Move, runsOf, supposedBy } from './move';
import { shiftsInSteps } from './shifted';

/** Faults looked into: where there are more, a table is not of this form or was never right. */
const FAULTS = 40;
/** For each fault. */
const EXCHANGES = 4;
const SHIFTS = 3;
const PASTES = 2;
/** Shifts glanced at for the whole table. */
const GLANCES = 150000;

export function findMoves(rules: WhatIf): Task<readonly Move[]> {
  const moves: Move[] = [];
  const work = new Work();
  const seen: Record<string, true> = {};
  const add = (found: readonly Move[], most: number): void => {
    for (const move of likeliest(rules, found).slice(0, most)) {
      const name = move.values.map(({ key, figure }) => key + ' ' + figure.value.toFixed()).join();
      if (!seen[name]) moves.push(move);
      seen[name] = true;
    }
  };
  work.add(() => {
    const runs = runsOf(rules);
    const effort = new Effort(GLANCES);
    const faults = brokenTogether(rules).slice(0, FAULTS);
    faults.forEach((broken, i) => {
      work.add(() => {
        add(exchangesThatMend(rules, runs, broken), EXCHANGES);
      });
      work.add(() => {
        add(pastesThatMend(rules, runs, broken), PASTES);
      });
      work.add(() => {
        const share = effort.share((faults.length - i) / 2);
        work.run(shiftsInSteps(rules, runs, broken, share), (shifts) => {
          add(shifts, SHIFTS);
        });
      });
    });
  });
  return work.towards(() => likeliest(rules, moves));
}

/** Those that mend most; of equals those of the nearest rows, then of the fewest. */
function likeliest(rules: WhatIf, moves: readonly Move[]): Move[] {
  return moves
    .map((move, turn) => ({
      move,
      turn,
      mended: mendedBy(rules, move),
      unusual: rules.breaksUsual(supposedBy(move)) ? 1 : 0,
      apart: apartIn(rules, move),
    }))
    .sort(
      (a, b) =>
        b.mended - a.mended ||
        a.unusual - b.unusual ||
        a.apart - b.apart ||
        a.move.values.length - b.move.values.length ||
        a.turn - b.turn,
    )
    .map(({ move }) => move);
}

function mendedBy(rules: WhatIf, move: Move): number {
  let mended = 0;
  rules.suppose(supposedBy(move)).forEach((outcome, rule) => {
    if (outcome === 'holds' && rules.rules[rule]?.verdict.outcome === 'broken') mended++;
  });
  return mended;
}

function apartIn(rules: WhatIf, { how, by, values }: Move): number {
  if (how !== 'exchanged') return Math.abs(by);
  const places = values.map(({ key }) => rules.keys.indexOf(key));
  return Math.max(...places) - Math.min(...places);
}
