/** What is attached to a stretch of the text: content controls, comments, footnotes. */
import type { Place, Story } from './text';
import type { Span } from './span';

export interface ContentControl {
  readonly id: number;
  readonly span: Span;
  title: string;
  tag: string;
  appearance: string;
  cannotDelete: boolean;
  cannotEdit: boolean;
}

export interface Reply {
  readonly id: string;
  readonly author: string;
  content: string;
}

export interface Comment {
  readonly id: string;
  readonly span: Span;
  readonly author: string;
  content: string;
  resolved: boolean;
  replies: Reply[];
}

export interface Note {
  readonly at: Place;
  readonly story: Story;
}

export interface Property {
  readonly key: string;
  value: string | number | boolean;
}

export class CustomProperties {
  all: Property[] = [];
}

/** What the document says of itself. */
export class Info {
  readonly custom = new CustomProperties();
}
