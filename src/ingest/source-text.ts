import type { Problem } from '../domain/problem.ts';
import { lastAtMost } from './binary-search.ts';

/** A line of a source text as received: offsets into the text in UTF-16 units, its line end left out. */
export interface SourceLine {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** A received file, unaltered, with its lines. `text` has every character of the file, a byte-order mark included. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

const byteOrderMark = '\uFEFF';

/**
 * Decodes a received file and finds its lines: divided by LF, CR LF or CR, as editors count them. A byte-order mark
 * belongs to no line. Gives a problem when the bytes are not UTF-8 or hold no word.
 */
export function parseSourceText(file: string, bytes: Uint8Array): SourceText | Problem {
  const text = decodeUtf8(bytes);
  if (text === undefined) return notUtf8(file, bytes);
  if (!/[^\s\uFEFF]/.test(text)) {
    return {
      code: 'empty-source',
      place: { file },
      reason: 'The file holds no word.',
      hint: 'put the text as received into it, or remove the file and its facts.',
    };
  }
  return { file, text, lines: findLines(text) };
}

/** Tells a text from the problem that it could not be read. */
export function isSourceText(parsed: SourceText | Problem): parsed is SourceText {
  return 'text' in parsed;
}

/** Tells whether the file opens with a byte-order mark. */
export function hasByteOrderMark({ text }: Pick<SourceText, 'text'>): boolean {
  return text.startsWith(byteOrderMark);
}

/**
 * Gives the line and column, from 1, of an offset into a text.
 */
export function placeOfOffset(
  { file, lines }: SourceText,
  offset: number,
): { file: string; line: number; column: number } {
  const index = lastAtMost(lines, offset, ({ start }) => start);
  return {
    file,
    line: index + 1,
    column: Math.max(0, offset - (lines[index]?.start ?? 0)) + 1,
  };
}

function findLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = hasByteOrderMark({ text }) ? byteOrderMark.length : 0;
  for (const lineEnd of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ number: lines.length + 1, start, end: lineEnd.index });
    start = lineEnd.index + lineEnd[0].length;
  }
  if (start < text.length) lines.push({ number: lines.length + 1, start, end: text.length });
  return lines;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  const offset = firstByteThatIsNotUtf8(bytes);
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset));
  const lines = before.split(/\r\n|\n|\r/);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    code: 'not-utf-8',
    place: {
      file,
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
    },
    reason: `The byte 0x${byte} here is not UTF-8.`,
    hint: 'find out which encoding the file has and convert it, for instance: iconv -f WINDOWS-1252 -t UTF-8.',
  };
}

/**
 * The longest prefix that decodes, or may yet go on to, ends at the first byte that shows the fault; halving finds it,
 * for a file is bad from there on. The character that breaks off there begins up to three bytes before.
 */
function firstByteThatIsNotUtf8(bytes: Uint8Array): number {
  const decodes = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  let start = good;
  while (start > 0 && decodeUtf8(bytes.subarray(0, start)) === undefined) start -= 1;
  return start;
}
