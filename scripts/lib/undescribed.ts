import type { Authority } from '../../src/domain/authority.ts';
import type { ReferenceTarget } from '../../src/domain/citation.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { findReferences } from '../../src/domain/reference.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { describedTargets, idOfTarget } from '../../src/references/register.ts';
import type { IngestedDocument } from './ingested-document.ts';

type Named = Pick<NonNullable<IngestedDocument['published']>, 'symbol' | 'text' | 'names'>;

/** Gives what the units of a document name, each thing once, with the first line of the unit that names it first. */
export function namesOf(units: readonly Unit[]): Named['names'] {
  const lines = new Map<ReferenceTarget, number>();
  for (const { lines: span, children } of units) {
    for (const { to } of findReferences(children)) if (!lines.has(to)) lines.set(to, span.startLine);
  }
  return [...lines].map(([target, line]) => ({ target, line }));
}

/**
 * Gives a problem for each thing that the documents of a library name, that is known by its symbol or sales number only,
 * and that the library neither holds nor describes: at the place where it is named first.
 */
export function findUndescribed(documents: readonly Named[], authorities: readonly Authority[]): Problem[] {
  const held = documents.flatMap(({ symbol }) => symbol ?? []);
  const known = describedTargets(authorities).union(new Set<ReferenceTarget>(held));
  const first = new Map<ReferenceTarget, Problem['place']>();
  for (const { text, names } of documents) {
    for (const { target, line } of names) {
      if (!known.has(target) && !first.has(target)) first.set(target, { file: text, line });
    }
  }
  return [...first].map(([target, place]) => ({
    code: 'undescribed-reference',
    place,
    reason: `The library names ${target}, which it neither holds nor describes.`,
    hint: `it has a page made from its symbol; to say more of it, describe it in content/authorities/${idOfTarget(target)}.md.`,
  }));
}
