import { recordKinds } from '../../../src/domain/collection.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { TextualFact } from '../../../src/domain/source-facts.ts';

/** What an option must be, for those that cannot be just any words. */
const wanted: Readonly<Record<string, string>> = {
  kind: `one of ${recordKinds.join(', ')}`,
  id: 'lower-case letters and digits, joined by single hyphens: s-res-661-1990',
  symbol: 'a UN document symbol: S/RES/661(1990)',
  date: 'a day of the calendar as ISO 8601 writes it: 1990-08-06',
};

/** An option whose value is no good. */
export function optionInvalid(name: string, written: string): Problem {
  return {
    code: 'option-invalid',
    place: { file: `--${name}` },
    reason: `“${written}” is no ${name}.`,
    hint: `give ${wanted[name] ?? 'words'}.`,
  };
}

/** The options that can be meant for one text only, where several were named. */
export function refuseForSeveral(
  given: Readonly<Partial<Record<'id' | 'title' | 'symbol', string>>>,
  count: number,
): Problem[] {
  const names = (['id', 'title', 'symbol'] as const).filter((name) => count > 1 && given[name] !== undefined);
  return names.map((name) => ({
    code: 'option-invalid',
    place: { file: `--${name}` },
    reason: `One ${name} was given for ${count} texts.`,
    hint: `add the text it is meant for alone, and the others without --${name}.`,
  }));
}

/** A file or folder that is not there. */
export function notThere(file: string): Problem {
  return {
    code: 'unreadable-file',
    place: { file },
    reason: 'There is no such file or folder.',
    hint: 'look at how it is spelt, and from which folder the path counts.',
  };
}

/** A folder without a text in it. */
export function noTexts(folder: string): Problem {
  return {
    code: 'unreadable-file',
    place: { file: folder },
    reason: 'There is no text in this folder: no file whose name ends in .txt.',
    hint: 'give the folder that the texts are in, or name the files.',
  };
}

/** A text of which the library has every byte. */
export function textHeld(file: string, holder: string): Problem {
  return {
    code: 'text-already-held',
    place: { file },
    reason: `The library holds this text already, byte for byte, as “${holder}”.`,
    hint: 'nothing to do; to change its facts, edit them there.',
  };
}

/** An address that another document has. */
export function idTaken(file: string, id: string): Problem {
  return {
    code: 'id-taken',
    place: { file },
    reason: `The id “${id}” is taken by another document of the library.`,
    hint: 'give this one another with --id.',
  };
}

/** A symbol that another document has. */
export function symbolHeld(file: string, symbol: string, holder: string): Problem {
  return {
    code: 'symbol-already-held',
    place: { file },
    reason: `The library holds ${symbol} already, as “${holder}”, in another copy.`,
    hint: `if this copy is better, put it in the place of sources/${holder}.txt; if it is another document, give --symbol.`,
  };
}

/** A fact that every document of its kind must have, and that the text does not give. */
export function factNotFound(file: string, fact: TextualFact, example: string): Problem {
  return {
    code: 'fact-not-found',
    place: { file },
    reason: `This looks like a resolution, which must have its ${fact}; none could be read off the text.`,
    hint: `add it alone with --${fact} “${example}”, or say with --kind what else it is.`,
  };
}

/** A file name of which no id can be made. */
export function noId(file: string): Problem {
  return {
    code: 'option-invalid',
    place: { file },
    reason: 'No id can be made of the name of this file: it has no letter of a to z, and no digit.',
    hint: 'give an id with --id.',
  };
}

/** A file that the machine would not write. */
export function writeFailed(file: string, error: unknown): Problem {
  return {
    code: 'write-failed',
    place: { file },
    reason: `This could not be written: ${error instanceof Error ? error.message : String(error)}.`,
    hint: 'look whether the disk is full or the folder may not be written to, and add the text again.',
  };
}
