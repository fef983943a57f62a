/** How the engine compiles and collects, in a program that does the same work for thousands of files. */

/**
 * V8 compiles what runs often with what it has seen so far. After half a file it has seen too little: it compiles, is proved
 * wrong by the next file, throws the code away and compiles again, which takes a third of the time of 300 files. So it is
 * to look on for longer, in bytes of code run (its own choice is 67,584). Later engines count calls instead and know no such flag.
 */
const BYTES_BEFORE_COMPILING = 500_000;

/**
 * The heap may grow by so many per cent before what is dead is collected. V8 lets a heap with little alive grow fourfold, and
 * every thread has a heap of its own: 480 MB for 3,000 files with a slip each, 350 MB so, in the same time.
 */
const GROWTH = 100;

/**
 * What is compiled of a function that has not run for some collections is thrown away, so what is kept for the next run
 * (`compiled.ts`) would lack all that runs once at the start, and four megabytes would be read through again to find it.
 */
const KEEP_COMPILED = '--no-flush-bytecode';

/**
 * The flags that an engine of that version is to be given before the first thread starts: V8 11.3 all, V8 12.4 not the one that
 * it knows no more. Measured in decision 0021.
 */
export function engineFlags(version: string): readonly string[] {
  const all = [`--heap-growing-percent=${GROWTH}`, KEEP_COMPILED];
  return version.startsWith('11.') ? [...all, `--interrupt-budget=${BYTES_BEFORE_COMPILING}`] : all;
}
