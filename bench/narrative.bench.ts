// How long the prose of a report of 200 pages takes, and whether twice the length takes twice the time.
import { readNarrative } from '../src/core/narrative/readNarrative';
import { claims, noClaims } from '../tests/core/narrative/sentences/heldOut';

jest.setTimeout(600_000);

/** A page of an administrative report. */
const PAGE = 3000;

function report(pages: number): string {
  const sentences = claims.map(([, text]) => text).concat(noClaims);
  const paragraphs: string[] = [];
  let length = 0;
  for (let i = 0; length < pages * PAGE; i++) {
    const paragraph = sentences.slice(i % sentences.length, (i % sentences.length) + 4).join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return paragraphs.join('\n\n');
}

test('50, 100, 200 and 400 pages', () => {
  readNarrative(report(20));
  const times = [50, 100, 200, 400].map((pages) => {
    const text = report(pages);
    const start = performance.now();
    const found = readNarrative(text).length;
    return `${String(pages)} pages: ${String(found)} claims, ${(performance.now() - start).toFixed(0)} ms`;
  });
  console.log(times.join('\n'));
});
