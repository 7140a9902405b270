import type { IsoDate } from '../../../src/domain/dates.ts';
import { type SourceFacts, type TextualFact, textualFacts } from '../../../src/domain/source-facts.ts';
import { checkFactsInText, type WrittenFacts } from '../../../src/ingest/facts.ts';
import type { SourceText } from '../../../src/ingest/source-text.ts';
import type { Found } from '../../../src/ingest/survey/found.ts';
import type { Survey } from '../../../src/ingest/survey/survey.ts';
import type { SurveyedFacts } from '../../../src/ingest/survey/surveyed-facts.ts';
import { formatFrontMatter } from '../../../src/library/front-matter.ts';
import type { GivenFacts } from './arguments.ts';

/** A fact about to be written: what it is, and the reading it comes from, where no editor gave it. */
export interface ProposedFact {
  readonly name: 'kind' | keyof SurveyedFacts;
  readonly value: string;
  readonly found?: Found;
}

const order = [
  'kind',
  'symbol',
  'title',
  'organ',
  'date',
  'endDate',
  'meeting',
  'place',
  'language',
  'extent',
] as const;

/** Puts together what is known of a text: what the editor gives stands before what the text gives. */
export function proposeFacts({ kind, facts }: Survey, { id: _id, ...given }: GivenFacts): ProposedFact[] {
  const found: Partial<Record<ProposedFact['name'], Found>> = { ...facts, kind };
  const byEditor: Partial<Record<ProposedFact['name'], string>> = given;
  const proposed = order.flatMap((name): ProposedFact[] => {
    const value = name === 'kind' ? undefined : byEditor[name];
    const reading = found[name];
    if (value !== undefined) return [{ name, value }];
    return reading ? [{ name, value: reading.value, found: reading }] : [];
  });
  const begins = proposed.find(({ name }) => name === 'date')?.value ?? '';
  return proposed.filter(({ name, value }) => name !== 'endDate' || (begins !== '' && value > begins));
}

/** Tells which of the facts the text does not itself give: those that ingest would not find in it, and stand-ins. */
export function findSupplied(
  proposed: readonly ProposedFact[],
  source: SourceText,
  facts: SourceFacts,
  written: WrittenFacts,
): TextualFact[] {
  return textualFacts.filter((fact) => {
    if (proposed.some(({ name, found }) => name === fact && found?.isStandIn)) return true;
    const others = textualFacts.filter((other) => other !== fact);
    return checkFactsInText(source, { ...facts, supplied: others }, written).length > 0;
  });
}

/** Gives facts as the front matter of a facts file has them; `received` is what is known of the text as a file. */
export function factsData(
  proposed: readonly ProposedFact[],
  received: { readonly sha256: string; readonly added: IsoDate },
  supplied: readonly TextualFact[],
): Record<string, unknown> {
  return {
    ...Object.fromEntries(proposed.map(({ name, value }) => [name, value])),
    ...received,
    ...(supplied.length > 0 ? { supplied } : {}),
  };
}

/** Gives the facts that are unsure. */
export function findUnsure(proposed: readonly ProposedFact[]): ProposedFact[] {
  return proposed.filter(({ found }) => found?.certainty === 'unsure');
}

/** Writes the facts file: its front matter says which facts wait for an editor. */
export function formatFactsFile(data: object, proposed: readonly ProposedFact[]): string {
  const unsure = findUnsure(proposed).map(({ name, found }) => `# unsure: ${name} (${found?.because ?? 'look at it'})`);
  const comment = [
    'Read off the text by “npm run add”. Correct what is not right, then run “npm run ingest”.',
    ...unsure,
  ];
  return `${formatFrontMatter(data, comment.join('\n').replaceAll('\r', ' '), '').trimEnd()}\n`;
}
