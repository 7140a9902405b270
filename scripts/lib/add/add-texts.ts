import type { IsoDate } from '../../../src/domain/dates.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { shownPath } from '../library.ts';
import { formatAccount, formatRow } from './account.ts';
import type { GivenFacts } from './arguments.ts';
import { findHeldDocuments } from './held-documents.ts';
import { readIncoming } from './incoming-files.ts';
import { type PreparedDocument, prepareDocument } from './prepare.ts';
import type { Progress } from './progress.ts';
import { writeFailed } from './refusals.ts';
import { finishAbandoned, writePair } from './write-pair.ts';

/** More texts than this are told of in a line each. */
const mostAccounts = 5;

/** What to add, where, and whether only to show it. */
export interface Task {
  readonly files: readonly string[];
  readonly given: GivenFacts;
  readonly folder: string;
  readonly today: IsoDate;
  readonly isDryRun: boolean;
}

/** What adding texts came to. */
export interface Outcome {
  readonly added: readonly PreparedDocument[];
  /** The problems of each text that was refused. */
  readonly refused: readonly (readonly Problem[])[];
  /** How many texts were left when one could not be written. */
  readonly untried: number;
}

/** Tells whether so many texts are told of in a line each, and a summary. */
export function areMany(files: readonly string[]): boolean {
  return files.length > mostAccounts;
}

/** Adds one text after another; one that is refused changes nothing, and the others go on while the disk takes them. */
export async function addTexts({ files, given, folder, today, isDryRun }: Task, progress: Progress): Promise<Outcome> {
  if (!isDryRun) await finishAbandoned(folder);
  const held = await findHeldDocuments(folder);
  const added: PreparedDocument[] = [];
  const refused: (readonly Problem[])[] = [];
  let isWritable = true;
  for (const file of files) {
    if (!isWritable) break;
    const bytes = await readIncoming(file);
    const prepared = 'code' in bytes ? [bytes] : prepareDocument(file, bytes, given, { folder, held, today });
    const failure = 'id' in prepared && !isDryRun ? await write(folder, prepared) : undefined;
    isWritable = failure === undefined;
    const result = failure === undefined ? prepared : [failure];
    if ('id' in result) {
      held.hold({ id: result.id, symbol: result.ingested.record.symbol, sha256: result.sha256 });
      added.push(result);
      progress.say(areMany(files) ? formatRow(result, isDryRun) : formatAccount(result, folder, isDryRun));
    } else {
      refused.push(result);
      if (areMany(files)) progress.say(`refused  ${file}  ${result.map(({ code }) => code).join(', ')}`);
    }
    progress.advance();
  }
  progress.end();
  return { added, refused, untried: files.length - added.length - refused.length };
}

async function write(folder: string, document: PreparedDocument): Promise<Problem | undefined> {
  try {
    await writePair(folder, document);
    return undefined;
  } catch (error) {
    return writeFailed(shownPath(folder, `sources/${document.id}.txt`), error);
  }
}
