import { type ExcerptPiece, makeExcerpt } from './excerpt.ts';
import { listedForm, splitWords } from './fold.ts';
import type { Occurrence } from './occurrences.ts';
import type { PageText } from './pagefind.ts';
import type { IndexReader } from './postings.ts';
import type { UnitHit } from './rank.ts';
import { locationsOf } from './score.ts';
import type { Shelf, ShelfDocument } from './shelf.ts';

/** A hit as it is shown; before its text is there, it has no words. */
export interface ShownHit {
  readonly url: string;
  readonly label: string;
  readonly excerpt: readonly ExcerptPiece[];
  /** The words of the text that were asked for, to be marked where the hit leads. */
  readonly words: readonly string[];
}

/** The hits of one document, best first. */
export interface ShownDocument {
  readonly title: string;
  /** Its date, or its year where its text is not there yet. */
  readonly date: string;
  readonly hits: readonly ShownHit[];
}

/** Groups hits by document, the document with the best hit first. */
export function groupByDocument(hits: readonly UnitHit[]): UnitHit[][] {
  return [...Map.groupBy(hits, ({ document }) => document).values()];
}

/**
 * Gives hits of a document before its text is there, each named by its anchor; none where the text must be looked at to
 * know whether they are hits.
 */
export function outlineDocument(hits: readonly UnitHit[], { documents }: Shelf): ShownDocument[] {
  const document = documents[hits[0]?.document ?? -1];
  if (document === undefined || hits.some(({ there }) => there.flat().some(({ unseen }) => unseen.length > 0)))
    return [];
  const { path, symbol, title, year } = document;
  const name = symbol || title;
  return [
    {
      title: titleOf(document),
      date: year,
      hits: hits.map(({ anchor }) => ({
        url: addressOf(path, anchor),
        label: anchor === undefined ? name : `${name}, ${anchor}`,
        excerpt: [],
        words: [],
      })),
    },
  ];
}

/** Fetches the text of a document and gives its hits with their words; those that the text belies are left out. */
export async function showDocument(
  hits: readonly UnitHit[],
  shelf: Shelf,
  index: IndexReader,
): Promise<ShownDocument[]> {
  const document = shelf.documents[hits[0]?.document ?? -1];
  if (document === undefined) return [];
  const page = await index.readText(hits[0]?.document ?? -1);
  const words = splitWords(page.content);
  for (const { end, hasAddedStop } of document.units()) {
    if (hasAddedStop) words[end - 1] = words[end - 1]?.slice(0, -1) ?? '';
  }
  const shown = hits.filter(({ there }) =>
    there.every((ones) => ones.length === 0 || ones.some((one) => isThere(one, words))),
  );
  if (shown.length === 0) return [];
  const { path, title, year } = document;
  return [
    {
      title: titleOf(document),
      date: page.meta.date ?? year,
      hits: shown.map((hit) => showHit(hit, { path, title, words, page })),
    },
  ];
}

function titleOf({ symbol, title }: ShelfDocument): string {
  return symbol === '' || symbol === title ? title : `${symbol}, ${title}`;
}

function addressOf(path: string, anchor: string | undefined): string {
  return anchor === undefined ? path : `${path}#${anchor}`;
}

function isThere({ unseen }: Occurrence, words: readonly string[]): boolean {
  return unseen.every(([location, word]) => listedForm(words[location] ?? '') === word);
}

function showHit(
  { anchor, start, end, there }: UnitHit,
  { path, title, words, page }: { path: string; title: string; words: readonly string[]; page: PageText },
): ShownHit {
  const own = anchor === undefined ? splitWords(title) : words.slice(start, end);
  const locations = [...locationsOf(there)].sort((one, other) => one - other);
  const asked = locations.map((location) => listedForm(own[location - start] ?? ''));
  return {
    url: addressOf(path, anchor),
    label: page.anchors.find(({ id }) => id === anchor)?.title ?? title,
    excerpt: makeExcerpt(own, start, locations),
    words: [...new Set(asked)],
  };
}
