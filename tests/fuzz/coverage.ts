/** Which parts of our own sources ran: what leads a search to inputs that are read in new ways. */
import { type Profiler, Session } from 'node:inspector';

export class Coverage {
  private readonly session = new Session();
  private readonly known = new Set<string>();

  constructor() {
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** How many ranges ran since it was last asked that had never run before. */
  fresh(): number {
    let fresh = 0;
    // A session in the same process answers before `post` returns.
    this.session.post('Profiler.takePreciseCoverage', (_error, answer) => {
      fresh = this.add(answer);
    });
    return fresh;
  }

  close(): void {
    this.session.post('Profiler.stopPreciseCoverage');
    this.session.disconnect();
  }

  private add({ result }: Profiler.TakePreciseCoverageReturnType): number {
    const before = this.known.size;
    for (const { url, functions } of result) {
      if (!url.includes('/src/')) continue;
      for (const { ranges } of functions)
        for (const { count, startOffset, endOffset } of ranges)
          if (count > 0) this.known.add(`${url}:${startOffset}-${endOffset}`);
    }
    return this.known.size - before;
  }
}
