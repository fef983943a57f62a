/** How a door with a person before it does a task: in slices short enough that it can answer between them. */
import type { Task } from '../../core/task';

/** Lets the door answer clicks between two slices. */
export type Pause = () => Promise<void>;

/** Milliseconds of work between two pauses: one frame of a screen. */
const SLICE = 16;

/** The task's result; null when it was no longer wanted before it was done. */
export async function inSlices<Result>(
  { next, result }: Task<Result>,
  pause: Pause,
  wanted = (): boolean => true,
): Promise<Result | null> {
  for (let more = true; more;) {
    await pause();
    if (!wanted()) return null;
    const until = Date.now() + SLICE;
    do more = next();
    while (more && Date.now() < until);
  }
  await pause();
  return wanted() ? result() : null;
}
