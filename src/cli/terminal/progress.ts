/** A counter on stderr while many files are worked on; silent unless a person watches. */
export interface Progress {
  step(count: number): void;
  end(): void;
}

/** Faster than this nobody reads. */
const PAUSE = 100;

/** `left` words the time that is left, "2:05"; without it only the count is shown. */
export function progress(total: number, label: string, left?: (time: string) => string): Progress {
  const watched = process.stderr.isTTY && total > 1;
  const started = Date.now();
  let last = 0;
  return {
    step(count) {
      const now = Date.now();
      if (!watched || (now - last < PAUSE && count < total)) return;
      last = now;
      const rate = count / Math.max(1, now - started);
      const speed = left ? ` (${Math.floor(rate * 1000)}/s, ${left(clock((total - count) / rate))})` : '';
      process.stderr.write('\r\u001b[K' + label + ' ' + String(count) + '/' + String(total) + speed);
    },
    end() {
      if (watched) process.stderr.write('\r\u001b[K');
    },
  };
}

/** 125.000 milliseconds -> "2:05" */
function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
