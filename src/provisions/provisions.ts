import { isOperative, makeProvision, type Passage, type Provision } from '../domain/provision.ts';
import type { CorpusRecord } from '../domain/record.ts';
import type { Unit } from '../domain/unit.ts';
import { readAsked } from './addressee.ts';
import { findClauses } from './clauses.ts';
import { openingOf, passageOf, type WordedUnit, wordUnit } from './passages.ts';
import { readClause } from './read-clause.ts';
import { findTimeLimit } from './time-limit.ts';
import { readInfinitive, readVerbPhrase } from './verb-phrase.ts';
import { findWords, type Stretch } from './words.ts';

/**
 * Reads who is to do what from the operative part of a resolution. Every operative paragraph has a provision at least,
 * though it may be one of which nothing could be read; a subparagraph has one where it adds something to the paragraph
 * above it. What an editor has corrected is as the editor has it.
 */
export function readProvisions(record: Resolved, units: readonly Unit[]): readonly Provision[] {
  const known = lastRead.get(record);
  if (known?.units === units) return known.provisions;
  const provisions = readAnew(record, units);
  lastRead.set(record, { units, provisions });
  return provisions;
}

type Resolved = Pick<CorpusRecord, 'kind' | 'date' | 'corrections'>;

/** What was read of a document, for several of its forms tell it. */
const lastRead = new WeakMap<Resolved, { units: readonly Unit[]; provisions: readonly Provision[] }>();

function readAnew({ kind, date, corrections = [] }: Resolved, units: readonly Unit[]): Provision[] {
  if (kind !== 'resolution') return [];
  const corrected = Map.groupBy(corrections, ({ unit }) => unit);
  const read: ReadUnits = new Map();
  for (const unit of units.filter(isOperative)) {
    const worded = wordUnit(unit);
    const provisions = corrected.get(unit.anchor) ?? readUnit(worded, findAbove(unit, read), date);
    read.set(unit.anchor, { worded, provisions });
  }
  return [...read.values()].flatMap(({ provisions }) => provisions);
}

type Day = CorpusRecord['date'];

interface ReadUnit {
  readonly worded: WordedUnit;
  readonly provisions: readonly Provision[];
}

type ReadUnits = Map<string, ReadUnit>;

/** The provision that a subparagraph completes, and the words of its paragraph. */
interface Above {
  readonly worded: WordedUnit;
  readonly provision: Provision;
}

/** Finds the last provision of the unit with the longest anchor that the anchor of a subparagraph begins with. */
function findAbove({ kind, anchor }: Unit, read: ReadUnits): Above | undefined {
  if (kind !== 'subparagraph') return undefined;
  for (let cut = anchor.lastIndexOf('-'); cut > 0; cut = anchor.lastIndexOf('-', cut - 1)) {
    const above = read.get(anchor.slice(0, cut));
    const provision = above?.provisions.at(-1);
    if (above && provision) return { worded: above.worded, provision };
  }
  return undefined;
}

function readUnit(worded: WordedUnit, above: Above | undefined, day: Day): Provision[] {
  if (worded.unit.kind === 'subparagraph' && !readVerbPhrase(worded.words, 0))
    return above === undefined ? [] : readSubparagraph(worded, above, day);
  const clauses = findClauses(worded.words, openingOf(worded));
  if (clauses.length === 0) return [{ unit: worded.unit.anchor }];
  return clauses.map((clause) => {
    const { verb, addressee, action } = readClause(worded.words, clause);
    const rest = addressee && clause.verb.frame !== 'thanks' ? { from: addressee.to, to: clause.to } : undefined;
    const governed = action ?? rest;
    return provisionOf(worded, { verb, addressee, action }, governed, day);
  });
}

/** Puts a provision together of words of one unit; its time limit is looked for in the words that the verb governs. */
function provisionOf(
  worded: WordedUnit,
  { verb, addressee, action }: { verb: Stretch; addressee?: Stretch | undefined; action?: Stretch | undefined },
  governed: Stretch | undefined,
  day: Day,
): Provision {
  const found = {
    verb: passageOf(worded, verb),
    addressee: addressee && passageOf(worded, addressee),
    action: action && passageOf(worded, action),
    timeLimit: governed && limitIn(worded, passageOf(worded, governed), day),
  };
  return makeProvision(worded.unit.anchor, found);
}

/** A subparagraph says what the paragraph above it begins: "Calls upon all States: (a) To abstain …", "Decides: (a) To request …". */
function readSubparagraph(worded: WordedUnit, { worded: over, provision }: Above, day: Day): Provision[] {
  const { unit: _ofAbove, action: begun, ...carried } = provision;
  if (!asks(over, provision)) return [];
  const { words } = worded;
  const asking = carried.addressee || begun ? undefined : readInfinitive(words, 0);
  if (asking) {
    const asked = readAsked(words, asking.rest, words.length);
    if (asked.addressee)
      return [provisionOf(worded, { verb: { from: 0, to: asking.to }, ...asked }, asked.action, day)];
  }
  const all = passageOf(worded, { from: 0, to: words.length });
  if (all === undefined) return [];
  const timeLimit = limitIn(worded, all, day) ?? carried.timeLimit;
  return [makeProvision(worded.unit.anchor, { ...carried, action: all, timeLimit })];
}

/** Tells whether a provision has anything done: it says by whom or what, or its verb asks or decides. */
function asks({ text }: WordedUnit, { verb, addressee, action }: Provision): boolean {
  if (verb === undefined) return false;
  const words = findWords(text.slice(verb.start));
  const read = readVerbPhrase(words, 0) ?? readInfinitive(words, 0);
  return addressee !== undefined || action !== undefined || (read !== undefined && read.frame !== 'says');
}

function limitIn({ unit, text }: WordedUnit, within: Passage | undefined, day: Day): Passage | undefined {
  const found = within && findTimeLimit(text.slice(within.start, within.end), day);
  return within && found && { unit: unit.anchor, start: within.start + found.start, end: within.start + found.end };
}
