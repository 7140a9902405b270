import { fragments } from './fragments.ts';
import type { Random } from './random.ts';

/** Changes the lines of a text in one way. */
type Mutation = (lines: readonly string[], random: Random, others: readonly string[]) => readonly string[];

const mutations: readonly Mutation[] = [
  deleteLines,
  repeatLines,
  swapLines,
  spliceOther,
  joinLines,
  splitLine,
  onOneLine((line, at) => line.slice(0, at) + line.slice(at + 1)),
  onOneLine((line, at, random) => line.slice(0, at) + randomCharacter(random) + line.slice(at + 1)),
  onOneLine((line, at, random) => line.slice(0, at) + random.pick(fragments) + line.slice(at)),
  onOneLine(
    (line, at, random) => line.slice(0, at) + line.slice(at, at + 9).repeat(random.between(2, 20)) + line.slice(at),
  ),
];

/** Changes a text in one to twelve ways, and its line ends now and then. `others` are texts that it may be spliced with. */
export function mutate(random: Random, text: string, others: readonly string[]): string {
  let lines: readonly string[] = text.split(/\r\n|\n|\r/);
  for (let left = random.between(1, 12); left > 0; left -= 1) lines = random.pick(mutations)(lines, random, others);
  return lines.join(random.pick(['\n', '\n', '\n', '\n\n', '\r\n', '\r'])).toWellFormed();
}

function deleteLines(lines: readonly string[], random: Random): readonly string[] {
  return lines.toSpliced(random.below(lines.length + 1), random.between(1, 6));
}

function repeatLines(lines: readonly string[], random: Random): readonly string[] {
  const at = random.below(lines.length + 1);
  return lines.toSpliced(random.below(lines.length + 1), 0, ...lines.slice(at, at + random.between(1, 4)));
}

function swapLines(lines: readonly string[], random: Random): readonly string[] {
  const [one, other] = [random.below(lines.length + 1), random.below(lines.length + 1)];
  return lines.map((line, index) =>
    index === one ? (lines[other] ?? '') : index === other ? (lines[one] ?? '') : line,
  );
}

function spliceOther(lines: readonly string[], random: Random, others: readonly string[]): readonly string[] {
  const other = random.pick(others).split('\n');
  return [...lines.slice(0, random.below(lines.length + 1)), ...other.slice(random.below(other.length))];
}

function joinLines(lines: readonly string[], random: Random): readonly string[] {
  const at = random.below(lines.length + 1);
  const count = random.between(2, 4);
  return lines.toSpliced(at, count, lines.slice(at, at + count).join(' '));
}

function splitLine(lines: readonly string[], random: Random): readonly string[] {
  const at = random.below(lines.length + 1);
  const line = lines[at] ?? '';
  const cut = random.below(line.length + 1);
  return lines.toSpliced(at, 1, line.slice(0, cut), line.slice(cut));
}

function onOneLine(change: (line: string, at: number, random: Random) => string): Mutation {
  return (lines, random) => {
    const index = random.below(lines.length + 1);
    const line = lines[index] ?? '';
    return lines.toSpliced(index, 1, change(line, random.below(line.length + 1), random));
  };
}

/** Any character that UTF-8 can hold, more often one of the first few hundred. */
function randomCharacter(random: Random): string {
  return String.fromCodePoint(random.below(random.pick([0x80, 0x80, 0x250, 0x3000, 0x110000]))).toWellFormed();
}
