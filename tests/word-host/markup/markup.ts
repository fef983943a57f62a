/** What a piece of markup holds, read. */
import type { Block } from '../model/text';

export interface MarkedControl {
  readonly first: Block;
  readonly last: Block;
  readonly title: string;
  readonly tag: string;
}

export interface Markup {
  readonly blocks: Block[];
  readonly controls: readonly MarkedControl[];
}
