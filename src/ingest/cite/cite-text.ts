import type { Problem } from '../../domain/problem.ts';
import type { SourceFacts } from '../../domain/source-facts.ts';
import type { Unit } from '../../domain/unit.ts';
import type { ReadText } from '../read.ts';
import { placeOfOffset, type SourceText } from '../source-text.ts';
import type { Unresolved } from './candidate.ts';
import type { CitationIndex } from './citation-index.ts';
import { citeDocument } from './cite.ts';
import { writeCitations } from './write-citations.ts';

/**
 * Marks in the units of a text what they name, and gives a problem for all that looks like a citation and names nothing
 * that is certain. `units` are those of the text, with its textual notes.
 */
export function citeText(
  source: SourceText,
  text: ReadText,
  units: readonly Unit[],
  facts: Pick<SourceFacts, 'symbol' | 'organ'>,
  index: CitationIndex,
): { units: Unit[]; problems: Problem[] } {
  const cited = citeDocument(units, facts, index);
  return {
    units: units.map((unit, at) => ({ ...unit, children: writeCitations(unit.children, cited[at]?.references ?? []) })),
    problems: text.units.flatMap(({ plain, content }, at) =>
      (cited[at]?.unresolved ?? []).map((one) =>
        unresolvedProblem(one, plain, placeOfOffset(source, content.sourceOffset(one.start))),
      ),
    ),
  };
}

function unresolvedProblem({ start, end, because }: Unresolved, plain: string, place: Problem['place']): Problem {
  return {
    code: 'unresolved-citation',
    place,
    reason: `“${plain.slice(start, end)}” reads like a citation, but ${because}.`,
    hint: 'describe it in content/authorities/<id>.md with these words as a variant, or list them in content/ignored-citations.txt.',
  };
}
