import { readImpairedDigits } from './digits.ts';

/** The number of a resolution as its organ prints it, and whether every character of it could be read as it stands. */
export interface ResolutionNumber {
  /** "661 (1990)", "58/208", "57/270 B", "3363 (XXX)": with one space, in round brackets. */
  readonly number: string;
  readonly isLegible: boolean;
}

/** "58/208", "1997/2", "S-13/2", "57/270 B" */
const sessional = /^((?:E?S-)?\d{1,4}\/(?:S-)?\d{1,4})(?: ?([A-Z]))?$/;

/** "661 (1990)", "3363 (XXX)", "2253 (ES-V)" */
const bracketed = /^(\d{1,4}) ?\((\d{4}|(?:E?S-)?[IVXLC]{1,8})\)$/;

/** "361 (197-4)", "4O1 {1976)" */
const impaired = /^(\S{1,6}) ?[([{]([^\s()[\]{}]{4,6})[)\]}]$/;

/**
 * Reads the number of a resolution, or nothing when the words are none.
 *
 * @example readResolutionNumber('661(1990)') => { number: '661 (1990)', isLegible: true }
 * @example readResolutionNumber('361 (197-4)') => { number: '361 (1974)', isLegible: false }
 */
export function readResolutionNumber(words: string): ResolutionNumber | undefined {
  const [, ofSession, letter] = sessional.exec(words) ?? [];
  if (ofSession !== undefined) {
    return { number: letter === undefined ? ofSession : `${ofSession} ${letter}`, isLegible: true };
  }
  const [, number, session] = bracketed.exec(words) ?? [];
  if (number !== undefined) return { number: `${number} (${session})`, isLegible: true };
  const [, dim = '', dimYear = ''] = impaired.exec(words) ?? [];
  const digits = readImpairedDigits(dim);
  const year = readImpairedDigits(dimYear);
  if (digits === undefined || digits.length > 4 || year?.length !== 4) return undefined;
  return { number: `${digits} (${year})`, isLegible: false };
}
