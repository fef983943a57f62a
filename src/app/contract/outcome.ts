/** How every request to a host ends: what it did, or the problem that kept it from doing anything. */
import type { Problem } from './problem';

export type Outcome<Done> = { readonly done: Done } | { readonly problem: Problem };
