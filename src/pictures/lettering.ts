/** A rectangle of a drawing, in its own units: sixteen to the em of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Letters of like width, and that width in ems: a little more than the wider sans-serif faces give them. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[iIl.,:;|'’‘!j ]/u, 0.33],
  [/[ftr()[\]/“”"-]/u, 0.41],
  [/[ckszvxyJ]/u, 0.58],
  [/[mMW@%—…]/u, 1],
  [/w/u, 0.82],
  [/[\u2e80-\uffff]|[^\u0000-\uffff]/u, 1.05],
  [/\p{Lu}/u, 0.74],
];
const commonWidth = 0.64;

/**
 * Gives the most room that words set in a size will need, whichever sans-serif face a reader has. There is no font at
 * build time to measure with, so it errs on the wide side.
 *
 * @example widthOf('Agenda', 10) => 38.1
 */
export function widthOf(text: string, size: number): number {
  const ems = [...text].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? commonWidth),
    0,
  );
  return Math.round(ems * size * 10) / 10;
}

/**
 * Breaks words into lines no wider than asked, at most so many; what does not fit is cut, and an ellipsis says so. A
 * word wider than a line is divided.
 *
 * @example breakLines('World Summit for Social Development', 10, 100, 2) => ['World Summit for', 'Social …']
 */
export function breakLines(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((whole) => divide(whole, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', size, width)];
}

/** Divides a word after a stroke or hyphen if it has one, else where the line ends. */
function divide(word: string, size: number, width: number): string[] {
  if (widthOf(word, size) <= width) return [word];
  const letters = [...word];
  const fits = letters.findLastIndex((_, index) => widthOf(letters.slice(0, index + 1).join(''), size) <= width);
  const border = letters.slice(0, fits + 1).findLastIndex((letter) => letter === '/' || letter === '-');
  const end = Math.max(border < 1 ? fits : border, 0) + 1;
  return [letters.slice(0, end).join(''), ...divide(letters.slice(end).join(''), size, width)];
}

function cut(line: string, size: number, width: number): string {
  const letters = [...line];
  const fits = letters.findLastIndex((_, index) => widthOf(`${letters.slice(0, index + 1).join('')} …`, size) <= width);
  const kept = letters.slice(0, fits + 1).join('');
  const whole = fits + 1 === letters.length ? kept : kept.replace(/ [^ ]*$/, '');
  return `${whole.replace(/[\s,;:.–-]+$/, '')} …`;
}
