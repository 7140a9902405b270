import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { type RecordKind, recordKinds } from '../../../src/domain/collection.ts';
import { type IsoDate, isoDateSchema } from '../../../src/domain/dates.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { type RecordId, recordIdSchema } from '../../../src/domain/source-facts.ts';
import { normaliseSymbol, type UnSymbol } from '../../../src/domain/symbol.ts';
import { refuseCommandLine } from '../arguments.ts';
import { buildOptions } from '../build-options.ts';
import { optionInvalid } from './refusals.ts';

/** The facts that an editor gives on the command line; they stand before those that the text gives. */
export interface GivenFacts {
  readonly kind?: RecordKind;
  readonly id?: RecordId;
  readonly title?: string;
  readonly symbol?: UnSymbol;
  readonly organ?: string;
  readonly date?: IsoDate;
}

/** What the command was asked to do. */
export interface AddArguments {
  readonly files: readonly string[];
  readonly given: GivenFacts;
  readonly content: string;
  readonly isDryRun: boolean;
  /** What is wrong with the options; nothing may be added when there is any. */
  readonly problems: readonly Problem[];
}

const config = {
  kind: { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  symbol: { type: 'string' },
  organ: { type: 'string' },
  date: { type: 'string' },
  content: buildOptions.content,
  'dry-run': { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line. An option that does not exist, or no file at all, ends the program with a sentence and the
 * options there are; a value that is no good is a problem.
 */
export function readAddArguments(): AddArguments {
  const { values, positionals } = parseCommandLine();
  const { kind, id, title, symbol, organ, date } = values;
  const problems: Problem[] = [];
  const check = <Value>(name: string, written: string | undefined, read: (written: string) => Value | undefined) => {
    if (written === undefined) return {};
    const value = read(written);
    if (value === undefined) problems.push(optionInvalid(name, written));
    return value === undefined ? {} : { [name]: value };
  };
  const given: GivenFacts = {
    ...check('kind', kind, (written) => recordKinds.find((one) => one === written)),
    ...check('id', id, (written) => parsed(recordIdSchema, written)),
    ...check('title', title, (written) => written.trim() || undefined),
    ...check('symbol', symbol, normaliseSymbol),
    ...check('organ', organ, (written) => written.trim() || undefined),
    ...check('date', date, (written) => parsed(isoDateSchema, written)),
  };
  return { files: positionals, given, content: values.content, isDryRun: values['dry-run'], problems };
}

function parsed<Output>(schema: z.ZodType<Output>, written: string): Output | undefined {
  const result = schema.safeParse(written);
  return result.success ? result.data : undefined;
}

function parseCommandLine() {
  try {
    const { values, positionals } = parseArgs({ options: config, allowPositionals: true });
    if (positionals.length === 0) throw new Error('Give a text, several, or a folder of texts (.txt).');
    return { values, positionals };
  } catch (error) {
    refuseCommandLine(error, 'npm run add -- FILE…', config);
  }
}
