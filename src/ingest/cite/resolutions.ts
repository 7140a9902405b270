import type { SourceFacts } from '../../domain/source-facts.ts';
import { parseResolutionSymbol, resolutionSymbol, type UnSymbol } from '../../domain/symbol.ts';
import type { Candidate, Unresolved } from './candidate.ts';
import type { CitationIndex } from './citation-index.ts';
import { readOrganBefore, type SaidOrgan } from './organ-before.ts';
import { pinpoint } from './pinpoint.ts';
import { type ListedNumber, readResolutionNumbers } from './resolution-numbers.ts';
import { findOrgan } from './resolution-organ.ts';
import type { Token } from './token.ts';

/** "resolution", "Resolutions", "RESOLUTION", "resolu- tion", "res." before a number, with what may stand between. */
const title = /(?:resolu(?:-\s?)?tions?|res\.)\s+(?:(?:Nos?\.?|numbers?)\s+)?(?=(?:E?S-)?\d)/iy;

/** "13" in "resolution 13 of the conference"; not the day of a date, and no number with a stroke. */
const plainNumber = /\d{1,4}(?![\p{L}\p{N}/(]|\s\(|\s\p{Lu}\p{Ll}|-|\.\d)/uy;

/** "chap. I, " before "resolution 1": a part of a report that is named with it. */
const partOfReport = /(?:chap(?:ter|\.)|sect(?:ion|\.)|annex)\s+[IVX\d]{1,6}(?:\.[A-Z])?,\s+$/i;

/** The symbol and the organ of the document in which the resolutions are named. */
type OwnFacts = Pick<SourceFacts, 'symbol' | 'organ'>;

/** What is found of resolutions in a text: those that are determinate, and those that are not. */
export interface FoundResolutions {
  readonly candidates: readonly Candidate[];
  readonly unresolved: readonly Unresolved[];
}

/**
 * Finds resolutions that are named by their numbers: “General Assembly resolutions 49/127 of 19 December 1994, 50/123 of
 * 20 December 1995 and 51/176”, “paragraph 2 of resolution 660 (1990)”. The words of the first begin with the organ; the
 * date belongs to the words of each.
 */
export function findResolutions(
  text: string,
  tokens: readonly Token[],
  index: Pick<CitationIndex, 'resolutionsByNumber'>,
  document: OwnFacts,
): FoundResolutions {
  const candidates: Candidate[] = [];
  const unresolved: Unresolved[] = [];
  for (const [word, { start: at, folded }] of tokens.entries()) {
    const words = folded.startsWith('res') ? titleAt(text, at) : undefined;
    if (words === undefined) continue;
    const said = readOrganBefore(text, tokens, word);
    const numbers = readResolutionNumbers(text, at + words.length);
    if (numbers.length === 0) unresolved.push(...plainResolution(text, said, at, at + words.length));
    for (const [which, number] of numbers.entries()) {
      const start = which === 0 ? said.start : number.start;
      const to = resolve(text, said, number, index, document, numbers.at(-1)?.end ?? number.end);
      if (to === undefined) unresolved.push({ start, end: number.end, because: reasonFor(said, number) });
      else candidates.push(...cite(text, { start, end: number.end, to, rule: 'resolution' }, numbers.length));
    }
  }
  return { candidates, unresolved };
}

function titleAt(text: string, at: number): string | undefined {
  title.lastIndex = at;
  return title.exec(text)?.[0];
}

function resolve(
  text: string,
  said: SaidOrgan,
  { number }: ListedNumber,
  { resolutionsByNumber }: Pick<CitationIndex, 'resolutionsByNumber'>,
  own: OwnFacts,
  end: number,
): UnSymbol | undefined {
  if (number === undefined) return undefined;
  const organ = findOrgan(text, { said, number, end }, own.organ);
  const symbol = organ === undefined ? undefined : resolutionSymbol(organ, number);
  if (symbol !== undefined || said.kind === 'other' || said.kind === 'named') return symbol;
  if (own.symbol !== undefined && parseResolutionSymbol(own.symbol)?.number === number) return own.symbol;
  const [only, ...others] = resolutionsByNumber.get(number) ?? [];
  return others.length === 0 ? only : undefined;
}

function reasonFor({ kind }: SaidOrgan, { number }: ListedNumber): string {
  if (number === undefined) return 'its number is damaged';
  if (kind === 'other') return 'the resolutions of that body are no series that is known here';
  return kind === 'named' ? 'that organ does not number its resolutions so' : 'it does not say of which organ';
}

/** A paragraph is one of a resolution that is named alone: of several it does not say which has it. */
function cite(text: string, candidate: Candidate, howMany: number): Candidate[] {
  return howMany > 1 ? [candidate] : pinpoint(text, candidate).map((one) => ({ ...candidate, ...one }));
}

function plainResolution(text: string, said: SaidOrgan, at: number, numberAt: number): Unresolved[] {
  plainNumber.lastIndex = numberAt;
  const [number] = plainNumber.exec(text) ?? [];
  if (number === undefined || partOfReport.test(text.slice(Math.max(0, at - 40), at))) return [];
  return [{ start: said.start, end: numberAt + number.length, because: 'it has no number that tells of which organ' }];
}
