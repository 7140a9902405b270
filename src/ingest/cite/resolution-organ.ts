import { findOrganOfNumber, organsOfSeries, organsWithNumber } from '../../domain/symbol.ts';
import { type SaidOrgan, shortNames } from './organ-before.ts';

/** The name of an organ in a sentence, also by its last word after “the”; not that of another organization’s. */
const organInText = new RegExp(
  String.raw`(?:${organsOfSeries.join('|')})(?! of (?!the United Nations))|(?<=\b[Tt]he )(?:Assembly|Council)\b(?! of)`,
  'g',
);

/** "of the General Assembly", ", adopted by the Assembly" after a number */
const organAfter = new RegExp(
  String.raw`,?\s+(?:of|adopted\s+by)\s+(?:the\s+)(?:United\s+Nations\s+|UN\s+)?(${organsOfSeries.join('|')}|Assembly|Council)\b(?! of (?!the United Nations))`,
  'y',
);

/** "the Assembly, in its resolution": the organ whose own resolution it is. */
const ownerBefore = new RegExp(
  String.raw`(${organsOfSeries.join('|')}|\b[Tt]he\s+(?:Assembly|Council)),?\s+(?:in|by|under|through|pursuant to|adopted)\s+its\s+$`,
);

/** How far back a sentence is searched for an organ. */
const longestSentence = 600;

/**
 * Gives the organ of a resolution by what is said before and after its number, or nothing where that is not certain.
 * Numbers with a year in brackets are those of the Security Council alone; “its” is the organ of the document unless the
 * clause has another subject; for any other number the sentence must name the organ.
 */
export function findOrgan(
  text: string,
  { said, number, end }: { readonly said: SaidOrgan; readonly number: string; readonly end: number },
  ofDocument: string | undefined,
): string | undefined {
  if (said.kind === 'other') return undefined;
  if (said.kind === 'named') return fullName(said.organ, number, ofDocument);
  organAfter.lastIndex = end;
  const after = organAfter.exec(text)?.[1];
  if (after !== undefined) return fullName(after, number, ofDocument);
  const sentence = sentenceBefore(text, said.start);
  if (said.kind === 'own') {
    const owner = ownerBefore.exec(sentence)?.[1];
    const named = owner === undefined ? ofDocument : fullName(owner.replace(/^the\s+/i, ''), number, ofDocument);
    if (named !== undefined && organsWithNumber(number).includes(named)) return named;
  }
  return certainOrgan(number) ?? nearestOrgan(sentence, number, ofDocument);
}

/** The commissions of the Economic and Social Council number theirs as it does: a year and a number prove nothing. */
function certainOrgan(number: string): string | undefined {
  return /^\d{4}\//.test(number) ? undefined : findOrganOfNumber(number);
}

function nearestOrgan(sentence: string, number: string, ofDocument: string | undefined): string | undefined {
  return [...sentence.matchAll(organInText)]
    .map(([name]) => fullName(name, number, ofDocument))
    .findLast((organ) => organ !== undefined);
}

/** Gives the organ that a name means whose numbers have this form: “Council” is that of the document, or the only one. */
function fullName(name: string, number: string, ofDocument: string | undefined): string | undefined {
  const last = name.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const isShort = shortNames.includes(name.toLowerCase());
  const possible = organsWithNumber(number).filter((organ) =>
    isShort ? organ.toLowerCase().endsWith(last) : organ.toLowerCase() === name.toLowerCase().replaceAll(/\s+/g, ' '),
  );
  if (ofDocument !== undefined && possible.includes(ofDocument)) return ofDocument;
  return possible.length === 1 ? possible[0] : undefined;
}

function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestSentence), at);
  return before.slice(before.search(/[^.;!?]*$/)).replaceAll(/\s/g, ' ');
}
