/** Says how far a long task has come: lines that stay, and on a terminal a bar below them. */
export interface Progress {
  /** Writes a line that stays. */
  say(line: string): void;
  /** Tells that one more of them is done. */
  advance(): void;
  /** Takes the bar away. */
  end(): void;
}

const barWidth = 30;

/** Starts a task of so many steps; where the output is no terminal there is no bar. */
export function startProgress(total: number, output: NodeJS.WriteStream): Progress {
  let done = 0;
  const clear = (): void => {
    if (output.isTTY) output.write('\r\u001B[K');
  };
  const draw = (): void => {
    if (!output.isTTY) return;
    const filled = Math.round((barWidth * done) / Math.max(1, total));
    output.write(`[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${done} of ${total}`);
  };
  return {
    say(line) {
      clear();
      output.write(`${line}\n`);
      draw();
    },
    advance() {
      done += 1;
      clear();
      draw();
    },
    end: clear,
  };
}
