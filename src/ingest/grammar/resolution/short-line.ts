import type { Line } from '../../line.ts';
import { isHardWrapped } from '../../segment.ts';

/**
 * Gives the test for a line that opens a paragraph where no empty line says so: the line before ends in a stop and is
 * shorter than half of what the text’s lines hold, so that only the end of a paragraph can have broken it off.
 */
export function endsShort(lines: readonly Line[]): (line: Line, previous: Line) => boolean {
  if (!isHardWrapped(lines)) return () => false;
  const lengths = lines
    .filter(({ text }, index) => text !== '' && (lines[index + 1]?.text ?? '') !== '')
    .map(({ text }) => text.length)
    .sort((one, other) => one - other);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return (line, previous) =>
    previous.text.length * 2 < usual && /[,;.]$/.test(previous.text) && /^\p{Lu}\p{Ll}/u.test(line.text);
}
