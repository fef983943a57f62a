/** From one place to another: what the API calls a range. */
import { type Paragraph, Place } from './text';

export class Span {
  readonly from: Place;
  private readonly end: Place;

  constructor(first: Paragraph, start: number, last: Paragraph, end: number) {
    this.from = new Place(first, start, 'after');
    this.end = new Place(last, end, 'before');
  }

  static of(paragraph: Paragraph, start = 0, end = paragraph.text.length): Span {
    return new Span(paragraph, start, paragraph, end);
  }

  /** Of a range whose words are gone, and where somebody wrote since, both ends stand behind what was written. */
  get to(): Place {
    const { from, end } = this;
    if (end.paragraph === from.paragraph && end.offset < from.offset) end.moveTo(from.paragraph, from.offset);
    return end;
  }

  get isWithinOne(): boolean {
    return this.from.paragraph === this.to.paragraph;
  }

  /** What was written at its start or its end becomes a part of it. */
  take(first: Paragraph, start: number, last: Paragraph, end: number): void {
    this.from.moveTo(first, start);
    this.end.moveTo(last, end);
  }
}
