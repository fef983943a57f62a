/** Readings built and qualified: each peculiarity of a cell adds a flag and may make a sure reading less sure. */
import type { Figure, Flag, Reading } from '../figure';

export function sure(figure: Figure, ...flags: Flag[]): Reading {
  return { kind: 'figure', figure, flags, warn: false };
}

export function ask(readings: readonly Figure[], ...flags: Flag[]): Reading {
  return { kind: 'ask', readings, flags };
}

export function reject(flag: Flag, suggestion?: Figure): Reading {
  return suggestion ? { kind: 'reject', flags: [flag], suggestion } : { kind: 'reject', flags: [flag] };
}

/** The same reading, to be tidied: a figure stays sure but warns. */
export function warned(reading: Reading, flag: Flag): Reading {
  if (reading.kind === 'figure') return { ...reading, flags: joined(reading.flags, flag), warn: true };
  return reading.kind === 'ask' || reading.kind === 'reject'
    ? { ...reading, flags: joined(reading.flags, flag) }
    : reading;
}

/** The same reading, to be confirmed: a figure becomes a question. */
export function asked(reading: Reading, flag: Flag): Reading {
  return reading.kind === 'figure'
    ? { kind: 'ask', readings: [reading.figure], flags: joined(reading.flags, flag) }
    : warned(reading, flag);
}

/** All figures a reading holds, likeliest first. */
export function figuresOf(reading: Reading): readonly Figure[] {
  switch (reading.kind) {
    case 'figure':
      return [reading.figure];
    case 'ask':
      return reading.readings;
    case 'reject':
      return reading.suggestion ? [reading.suggestion] : [];
    case 'sign':
    case 'blank':
      return [];
  }
}

/** Every figure changed the same way: negated, scaled. */
export function mapped(reading: Reading, change: (figure: Figure) => Figure): Reading {
  switch (reading.kind) {
    case 'figure':
      return { ...reading, figure: change(reading.figure) };
    case 'ask':
      return { ...reading, readings: reading.readings.map(change) };
    case 'reject':
      return reading.suggestion ? { ...reading, suggestion: change(reading.suggestion) } : reading;
    case 'sign':
    case 'blank':
      return reading;
  }
}

function joined(flags: readonly Flag[], flag: Flag): readonly Flag[] {
  return flags.includes(flag) ? flags : flags.concat(flag);
}
