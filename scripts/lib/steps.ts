/** Runs named steps one after another and tells how long each took. */
export interface Steps {
  /**
   * Runs a step. What it gives is followed by a line with its name, its time and what `describe` says of the result.
   */
  run<Result>(name: string, step: () => Promise<Result>, describe?: (result: Result) => string): Promise<Result>;
  /** Writes the line that closes the account. */
  total(name: string): void;
}

/**
 * Waits until all of some steps that run beside each other have ended, also when one has failed: nothing goes on in the
 * background then.
 *
 * @throws what the first of them that failed threw
 */
export async function allOf<const Runs extends readonly Promise<unknown>[]>(
  ...runs: Runs
): Promise<{ -readonly [Index in keyof Runs]: Awaited<Runs[Index]> }> {
  await Promise.allSettled(runs);
  return Promise.all(runs);
}

export function startSteps(print: (line: string) => void): Steps {
  const began = performance.now();
  const line = (name: string, since: number, detail: string): void => {
    const seconds = ((performance.now() - since) / 1000).toFixed(2).padStart(7);
    print(`${name.padEnd(8)} ${seconds} s  ${detail}`.trimEnd());
  };
  return {
    async run(name, step, describe) {
      const since = performance.now();
      const result = await step();
      line(name, since, describe?.(result) ?? '');
      return result;
    },
    total: (name) => line(name, began, ''),
  };
}
