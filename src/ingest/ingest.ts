import { type Problem, severityOf } from '../domain/problem.ts';
import type { Provision } from '../domain/provision.ts';
import { type CorpusRecord, recordSchema } from '../domain/record.ts';
import { type RecordId, type SourceFacts, textualFacts } from '../domain/source-facts.ts';
import type { Unit } from '../domain/unit.ts';
import { buildCitationIndex, type CitationIndex } from './cite/citation-index.ts';
import { citeText } from './cite/cite-text.ts';
import { checkConservation } from './conserve.ts';
import { findCorrections } from './corrections.ts';
import type { Finding } from './defects/finding.ts';
import { detectors } from './defects/index.ts';
import { checkFactsInText, parseFacts, placeInFacts, placeOfKey, type WrittenFacts } from './facts.ts';
import { startOf } from './grammar/production.ts';
import { makePlainFacts } from './plain-facts.ts';
import { type ReadText, type ReadUnit, readText } from './read.ts';
import { hasByteOrderMark, isSourceText, parseSourceText, placeOfOffset, type SourceText } from './source-text.ts';
import { findEditorRemarks, type NotedText, noteText } from './textual-notes.ts';

/** A text as it lies in a library: its bytes, their checksum, and what is known of it. */
export interface ReceivedText {
  /** The path to show in problems: "content/sources/escap-activities.txt". */
  readonly file: string;
  /** The path within the library: "sources/escap-activities.txt". */
  readonly pathInLibrary: string;
  /** The id that the file's name gives, for facts that give none. */
  readonly id: RecordId;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly facts: WrittenFacts;
}

/** What became of a text: a record and its units, or none, and in either case what there is to say. */
export interface IngestedText {
  readonly record?: CorpusRecord;
  readonly units: readonly Unit[];
  readonly reading?: { readonly source: SourceText; readonly text: ReadText };
  readonly problems: readonly Problem[];
}

/** How a text is to be ingested. */
export interface IngestOptions {
  /** What to do with a document that has an error: leave it out, or publish what can be published of it. */
  readonly publishPlainly?: boolean;
  /** What texts may name; without it they name only what is told by its symbol or number. */
  readonly citations?: CitationIndex;
}

const noNames = buildCitationIndex();

/**
 * Reads a received text into a record and its units. Total: a bad text or bad facts give problems, never an exception;
 * a record comes back unless a problem is an error, and with `publishPlainly` whenever the text itself can be read.
 */
export function ingest(
  received: ReceivedText,
  { publishPlainly = false, citations = noNames }: IngestOptions = {},
): IngestedText {
  const parsed = parseFacts(received.facts);
  const source = parseSourceText(received.file, received.bytes);
  const badFacts = Array.isArray(parsed) ? parsed : checkChecksum(received, parsed);
  if (!isSourceText(source)) return { units: [], problems: [source, ...badFacts] };
  if (badFacts.length > 0 && !publishPlainly) return { units: [], problems: badFacts };

  const facts = Array.isArray(parsed) ? makePlainFacts(received.sha256, source) : parsed;
  const read = readWith(received, source, facts, citations);
  const problems = [...badFacts, ...read.problems];
  const reading = { source, text: read.text };
  const hasError = problems.some((problem) => severityOf(problem) === 'error');
  if (!hasError) return { record: makeRecord(received, facts, source, read), units: read.units, reading, problems };
  const isConserved = checkConservation(source, read.text).length === 0;
  if (!publishPlainly || !isConserved) return { units: read.units, reading, problems };
  const record = { ...makeRecord(received, facts, source, read), publishedPlainly: true } as const;
  return { record, units: read.units, reading, problems };
}

/** Reads a text by the grammar of its kind, with the remarks on it and what there is to say. */
function readWith(
  received: ReceivedText,
  source: SourceText,
  facts: SourceFacts,
  citations: CitationIndex,
): NotedText & { text: ReadText; corrections: readonly Provision[]; problems: Problem[] } {
  const text = readText(source, facts.kind);
  const findings = detectors.flatMap((detect) => detect(text));
  const editor = findEditorRemarks(text.units, facts.notes, (quote) => placeInFacts(received.facts, quote));
  const noted = noteText(text.units, findings, editor.remarks);
  const corrected = findCorrections(noted.units, facts.provisions, (words) => placeInFacts(received.facts, words));
  const cited = citeText(source, text, noted.units, facts, citations);
  const problems = [
    ...noteByteOrderMark(source),
    ...checkConservation(source, text),
    ...checkFactsInText(source, facts, received.facts),
    ...editor.problems,
    ...corrected.problems,
    ...text.units.filter(({ draft }) => draft.isUnrecognised).map((unit) => unrecognised(source, unit)),
    ...findings.map((finding) => problemOf(source, finding)),
    ...cited.problems,
  ];
  return { notes: noted.notes, units: cited.units, text, corrections: corrected.corrections, problems };
}

function makeRecord(
  { id, pathInLibrary, sha256 }: ReceivedText,
  facts: SourceFacts,
  source: SourceText,
  { notes, corrections }: { notes: CorpusRecord['notes']; corrections: readonly Provision[] },
): CorpusRecord {
  const { id: chosenId, notes: _editorNotes, provisions: _quoted, sha256: _checked, supplied, ...known } = facts;
  return recordSchema.parse({
    id: chosenId ?? id,
    ...known,
    supplied: textualFacts.filter((fact) => supplied.includes(fact)),
    source: { file: pathInLibrary, sha256, lines: source.lines.length },
    notes,
    ...(corrections.length > 0 ? { corrections } : {}),
  });
}

function checkChecksum({ file, sha256, facts }: ReceivedText, { sha256: expected }: SourceFacts): Problem[] {
  if (sha256 === expected) return [];
  return [
    {
      code: 'checksum-mismatch',
      place: placeOfKey(facts, 'sha256'),
      reason: `The facts expect ${file} to have the SHA-256 sum ${expected.slice(0, 12)}…, but it has ${sha256.slice(0, 12)}….`,
      hint: `if the text was meant to change, write “sha256: ${sha256}”; if not, restore it.`,
    },
  ];
}

function noteByteOrderMark(source: SourceText): Problem[] {
  if (!hasByteOrderMark(source)) return [];
  return [
    {
      code: 'byte-order-mark',
      place: { file: source.file, line: 1, column: 1 },
      reason: 'The file opens with a byte-order mark (U+FEFF).',
      hint: 'nothing to do: it is no part of the text and is left out of the reading.',
    },
  ];
}

function problemOf(source: SourceText, { code, unit, passage, reason, hint }: Finding): Problem {
  const offset = passage === undefined ? startOf(unit.draft) : unit.content.sourceOffset(passage.from);
  return { code, place: placeOfOffset(source, offset), reason, hint };
}

function unrecognised(source: SourceText, { draft, plain }: ReadUnit): Problem {
  return {
    code: 'unrecognised-block',
    place: placeOfOffset(source, startOf(draft)),
    reason: `Nothing in the order of the document matches “${plain.slice(0, 60)}${plain.length > 60 ? '…' : ''}”.`,
    hint: 'it is shown as a plain paragraph; look whether its number was lost, or whether it belongs to the document.',
  };
}
