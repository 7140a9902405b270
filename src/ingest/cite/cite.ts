import type { SourceFacts } from '../../domain/source-facts.ts';
import type { Unit } from '../../domain/unit.ts';
import { lastAtMost } from '../binary-search.ts';
import { findAcronyms } from './acronyms.ts';
import type { Candidate, Unresolved } from './candidate.ts';
import { type CitationIndex, foldWords } from './citation-index.ts';
import { citeUnit } from './cite-unit.ts';
import { type ReadFootnote, readIbid } from './ibid.ts';
import { Named } from './named.ts';
import { readableText } from './readable-text.ts';
import { findResolutions } from './resolutions.ts';
import { findSalesNumbers } from './sales-numbers.ts';
import { findSymbols } from './symbols.ts';
import { tokenise } from './token.ts';

/** What a unit names, in order and without overlap, and what looks like a citation and names nothing that is certain. */
export interface CitedUnit {
  readonly references: readonly Candidate[];
  readonly unresolved: readonly Unresolved[];
}

/** Units that are about the document itself, and name nothing. */
const silent: readonly Unit['kind'][] = ['page-header', 'adoption', 'symbol-line'];

/**
 * Finds what the units of a document name, in one pass from the first to the last: what a short form or “Ibid.” stands
 * for depends on what was named before. The document’s own symbol is no reference. Offsets are those of the plain text.
 */
export function citeDocument(
  units: readonly Unit[],
  document: Pick<SourceFacts, 'symbol' | 'organ'>,
  index: CitationIndex,
): CitedUnit[] {
  const texts = units.map(({ children }) => readableText(children));
  const tokens = texts.map(tokenise);
  const knownAcronyms = new Set(texts.flatMap((text, which) => findAcronyms(text, tokens[which] ?? [])));
  const context = { index, knownAcronyms, named: new Named(index), acronyms: new Map() };
  let footnote: ReadFootnote | undefined;
  return units.map(({ kind }, which) => {
    const reading = { ...context, text: texts[which] ?? '', tokens: tokens[which] ?? [] };
    if (silent.includes(kind)) return { references: [], unresolved: [] };
    context.named.beginUnit();
    const resolutions = findResolutions(reading.text, reading.tokens, index, document);
    const ibid = kind === 'footnote' ? readIbid(reading.tokens, footnote, index) : undefined;
    const certain = [...resolutions.candidates, ...findSymbols(reading.text), ...findSalesNumbers(reading.text)];
    const references = citeUnit(reading, [...certain, ...(ibid ? [ibid] : [])]).filter(
      ({ to }) => to !== document.symbol,
    );
    if (kind === 'footnote') footnote = { text: reading.text, references };
    return {
      references,
      unresolved: resolutions.unresolved.filter((one) => isOpen(one, reading.text, references, index)),
    };
  });
}

/** Words that a reference covers are resolved; words that an editor has listed are no citation. */
function isOpen(
  { start, end }: Unresolved,
  text: string,
  references: readonly Candidate[],
  { ignored }: CitationIndex,
): boolean {
  const last = references[lastAtMost(references, end - 1, (one) => one.start)];
  const isCovered = last !== undefined && last.start < end && last.end >= end;
  return !isCovered && !ignored.has(foldWords(text.slice(start, end)));
}
