/**
 * How many threads the files are worth. Each compiles much anew for itself and costs what some hundred files cost, so that
 * on two cores that share one, three hundred tables that agree take longer with a second one. Told in what starting the
 * program took: that is slow where the machine is slow or busy.
 */

/** So many files are worth a thread more, however little there is to say of each. */
const FILES_A_THREAD = 500;
/** And so many times as long as the program took to start, at the pace of the last files. */
const STARTS_A_THREAD = 5;
/** Of the first files the pace tells nothing: little is compiled, no form is known. */
export const FIRST_FILES = 48;
/** The pace is that of so many files. */
export const PACED_FILES = 16;

/** Before anything is known of the files. */
export function threadsAtFirst(files: number): number {
  return 1 + Math.floor(files / FILES_A_THREAD);
}

/** `left`: files that nobody has begun; times in any one unit. */
export function threadsAtPace(left: number, aFile: number, start: number): number {
  return 1 + Math.floor((left * aFile) / (STARTS_A_THREAD * start));
}
