import type { Candidate } from './candidate.ts';
import type { CitationIndex } from './citation-index.ts';
import type { Token } from './token.ts';

/** A footnote as far as another may refer to it: its words, and what it names. */
export interface ReadFootnote {
  readonly text: string;
  readonly references: readonly Candidate[];
}

/**
 * Reads “Ibid.” at the head of a footnote: the document that the footnote before it is about. Nothing where that footnote
 * names several, or names one only in passing: after a volume of records (“Official Records …, document S/4360”) it is
 * the volume that is meant.
 */
export function readIbid(
  tokens: readonly Token[],
  previous: ReadFootnote | undefined,
  index: Pick<CitationIndex, 'byTarget'>,
): Candidate | undefined {
  const [word, stop] = tokens;
  if (word?.folded !== 'ibid' || previous === undefined) return undefined;
  const main = mainDocument(previous, index);
  if (main === undefined) return undefined;
  const to = index.byTarget.get(main.to)?.id ?? main.to;
  return { start: word.start, end: stop?.folded === '.' ? stop.end : word.end, to, rule: 'ibid' };
}

function mainDocument(
  { text, references }: ReadFootnote,
  { byTarget }: Pick<CitationIndex, 'byTarget'>,
): Candidate | undefined {
  const documents = references.filter(({ to, rule }) => {
    const kind = byTarget.get(to)?.kind;
    return rule !== 'part' && (kind === undefined || /^(?:document|resolution|instrument)$/.test(kind));
  });
  const [first] = documents;
  if (first === undefined || new Set(documents.map(({ to }) => byTarget.get(to)?.id ?? to)).size > 1) return undefined;
  const opens = /^\s*(?:See(?:\s+also)?\s+)?(?:the\s+|document\s+)?$/i.test(text.slice(0, first.start));
  return opens || first.rule === 'sales-number' ? first : undefined;
}
