/** A counter on stderr while many files are worked on; silent unless a person watches. */
export interface Progress {
  step(count: number): void;
  end(): void;
}

export function progress(total: number, label: string): Progress {
  const watched = process.stderr.isTTY && total > 1;
  return {
    step(count) {
      if (watched) process.stderr.write('\r' + label + ' ' + String(count) + '/' + String(total));
    },
    end() {
      if (watched) process.stderr.write('\r\u001b[K');
    },
  };
}
