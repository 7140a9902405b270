import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { promisify } from 'node:util';

/** The numbers of the system call `renameat2`; it alone can exchange two folders, and Node has no name for it. */
const renameat2: Readonly<Record<string, number>> = { x64: 316, arm64: 276, riscv64: 276 };

/** Calls `renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE)`. */
const perlProgram = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/**
 * Exchanges two folders at one stroke: whoever looks finds each path always there. Tells whether it did; if not, the
 * system or the disk cannot, and nothing has changed.
 */
export async function exchange(first: string, second: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const call = renameat2[process.arch];
  const ways: readonly (readonly [program: string, ...parts: string[]])[] = [
    ['mv', '--exchange', '--no-copy', '--no-target-directory', first, second],
    ...(call === undefined ? [] : [['perl', '-e', perlProgram, `${call}`, first, second] as const]),
  ];
  const before = identityOf(first);
  for (const [program, ...parts] of ways) {
    await promisify(execFile)(program, parts).catch(() => undefined);
    // What a program says of itself counts for nothing: an older or other `mv` may take the options for something else.
    if (identityOf(second) === before) return true;
  }
  return false;
}

function identityOf(path: string): string {
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
}
