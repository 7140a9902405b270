import type { SearchAuthority } from './authority.ts';
import { type Part, partOf } from './part.ts';

/** A unit of a document on the shelf: its anchor, its part, and the words of the page that are its. */
export interface ShelfUnit {
  readonly anchor: string;
  readonly part: Part;
  /** The location of its first word in the page, and of the first that is no longer its. */
  readonly start: number;
  readonly end: number;
  /** Whether the full stop at its end is not its own: Pagefind closes a unit with one. */
  readonly hasAddedStop: boolean;
}

/** A shelf as the build writes it, small: what repeats is left out. */
export interface ShelfFile {
  /** The sites whose indexes are searched with this one, by their addresses. */
  readonly others: readonly string[];
  /** The chunks of the words of the index, in their order, each with its first. */
  readonly chunks: readonly (readonly [name: string, first: string])[];
  /** The file of all texts, where they are in one. */
  readonly texts: string;
  /** For each page of the index, by its number there, the place of its document here. */
  readonly places: readonly number[];
  /** Page, path, symbol, title, year, the number of its organ, its units as `title 7.;pp-1 20,15`. */
  readonly documents: readonly (readonly [string, string, string, string, string, number, string])[];
  readonly organs: readonly string[];
  /** What the texts name, as the register has it. */
  readonly authorities: readonly SearchAuthority[];
  /** Every word, sorted; a digit in base 36 says how many letters it shares with the one before. */
  readonly words: string;
}

/**
 * Reads the units of a document. Each names its anchor and the number of its words; where anchors count on, only the
 * numbers of words are written. A full stop says that the unit has none, and Pagefind has added one.
 *
 * @example readUnits('title 7.;pp-1 20,15').map(({ anchor, start }) => [anchor, start]) =>
 * [['title', 0], ['pp-1', 7], ['pp-2', 27]]
 */
export function readUnits(written: string): ShelfUnit[] {
  let end = 0;
  return written.split(';').flatMap((run) => {
    const [first = '', lengths = ''] = run.split(' ');
    const [, stem = '', number = ''] = /^(.*?)(\d*)$/.exec(first) ?? [];
    const part = partOf(first);
    return lengths.split(',').map((length, index) => {
      const anchor = number === '' ? first : `${stem}${Number(number) + index}`;
      const start = end;
      end += Number(length);
      return { anchor, part, start, end, hasAddedStop: length.endsWith('.') };
    });
  });
}

/** Reads the words of a shelf. @example readWords("0all\n1so") => ["all", "aso"] */
export function readWords(written: string): string[] {
  let word = '';
  return written.split('\n').map((line) => {
    word = word.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
    return word;
  });
}
