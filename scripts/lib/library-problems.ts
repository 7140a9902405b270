import { basename, relative } from 'node:path';
import type { Problem } from '../../src/domain/problem.ts';

/** A library that is not there. */
export function missingFolder(folder: string): Problem {
  return {
    code: 'source-missing',
    place: { file: folder },
    reason: 'There is no such folder.',
    hint: 'give the folder of a library, one with a folder “sources” in it, after --content.',
  };
}

/** A text without facts. */
export function missingFacts(file: string, sha256: string): Problem {
  return {
    code: 'facts-missing',
    place: { file },
    reason: 'The text has no facts beside it.',
    hint: `write ${file} with at least kind, title, language, extent and “sha256: ${sha256}”; content/README.md shows one.`,
  };
}

/** Facts without a text. */
export function missingSource(file: string): Problem {
  return {
    code: 'source-missing',
    place: { file: relative(process.cwd(), file) },
    reason: 'These facts have no text beside them.',
    hint: `put the text, byte for byte as received, into ${basename(file, '.md')}.txt, or remove the facts.`,
  };
}

/** Facts that cannot be read as YAML. */
export function badFrontMatter(file: string, { reason, line }: { reason: string; line: number }): Problem {
  return {
    code: 'facts-invalid',
    place: { file, line },
    reason: `The front matter cannot be read: ${reason}.`,
    hint: 'correct the YAML; words with a colon or a quotation mark in them stand in quotation marks.',
  };
}

/** A file name that is no address. */
export function badName(file: string): Problem {
  return {
    code: 'facts-invalid',
    place: { file },
    reason: 'The name of the file is no address: it must be lower-case letters and digits, joined by hyphens.',
    hint: 'rename the text and its facts, for instance a-res-58-208.txt and a-res-58-208.md.',
  };
}

/** A file that the machine would not give. */
export function unreadable(file: string, error: unknown): Problem {
  return {
    code: 'unreadable-file',
    place: { file },
    reason: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    hint: 'look at its permissions, and whether it is a file.',
  };
}
