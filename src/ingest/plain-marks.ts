import { anchorToken } from '../domain/anchor.ts';
import type { DraftUnit } from './grammar/production.ts';
import { passageText } from './passage.ts';

/** A footnote mark printed as a plain number, as its place in the text of its passage. */
export interface PlainMark {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}

/**
 * "…of the Republic of Somalia, 20": a number after a stop or a bracket, with no number before that, at the end or before
 * a space. The UN Editorial Manual puts the mark of a footnote after the punctuation.
 */
const afterStop =
  /(?<=\p{L}[\p{Pf}"'’”]?[,.;:]|[\p{Pe}\p{Pf}"’”])\s?(?<mark>\d{1,3})(?=\s|$)(?!\s*(?:\(\d|per cent|\p{Lu}\p{Ll}+ \d{4}))/gu;

/** "the Joint Declaration 1/ signed at Geneva" */
const withStroke = /(?<=\s)(?<mark>\d{1,3}\/)(?=[\s,.;:)]|$)/gu;

/**
 * Finds the marks of footnotes that a text prints as plain numbers. A number is a mark only where a footnote prints the
 * same number, and only one place in the text can be meant: a missing link is better than a wrong one.
 */
export function findPlainMarks(drafts: readonly DraftUnit[]): Map<DraftUnit, PlainMark[]> {
  const numbers = new Set(drafts.flatMap(({ kind, number }) => (kind === 'footnote' && number ? number.text : [])));
  if (numbers.size === 0) return new Map();
  const candidates = drafts
    .filter(({ kind }) => kind !== 'footnote' && kind !== 'title' && kind !== 'page-header')
    .flatMap((draft) => findCandidates(draft, numbers));
  const byNumber = Map.groupBy(candidates, ({ mark }) => anchorToken(mark.mark));
  const certain = [...byNumber.values()].filter((places) => places.length === 1).flat();
  return new Map(
    [...Map.groupBy(certain, ({ draft }) => draft)].map(([draft, own]) => [draft, own.map(({ mark }) => mark)]),
  );
}

function findCandidates(draft: DraftUnit, numbers: ReadonlySet<string>): { draft: DraftUnit; mark: PlainMark }[] {
  const text = passageText(draft.passage);
  return [...text.matchAll(afterStop), ...text.matchAll(withStroke)].flatMap((match) => {
    const mark = match.groups?.['mark'] ?? '';
    const to = match.index + match[0].length;
    return numbers.has(mark) ? [{ draft, mark: { from: to - mark.length, to, mark } }] : [];
  });
}
