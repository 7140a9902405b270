import { formatDate } from '../domain/dates.ts';
import { plainText } from '../domain/inline.ts';
import { permalink, recordPath } from '../domain/permalink.ts';
import { recordName } from '../domain/record.ts';
import type { PageLink } from './entry.ts';
import { type ExcerptPiece, makeExcerpt } from './excerpt.ts';
import type { NamingDocument } from './namings.ts';

/** A document that names a thing, as a page shows it: with the words of its paragraphs around those that name it. */
export interface ShownDocument {
  readonly document: PageLink;
  /** Its symbol and its date. */
  readonly facts: string;
  readonly language: string;
  readonly paragraphs: readonly ShownParagraph[];
}

/** A paragraph that names a thing. */
export interface ShownParagraph extends PageLink {
  /** The paragraph and its document in words, for a reader who sees neither. */
  readonly name: string;
  readonly excerpt: readonly ExcerptPiece[];
}

/** Shows the documents that name a thing, in their order; `base` is the root of the site. */
export function showNamings(base: string, documents: readonly NamingDocument[]): ShownDocument[] {
  return documents.map(({ record, paragraphs }) => ({
    document: { path: recordPath(base, record), label: record.title },
    facts: [record.symbol, record.date && formatDate(record.date)].flatMap((fact) => fact ?? []).join(' · '),
    language: record.language,
    paragraphs: paragraphs.map(({ unit, label, mentions }) => ({
      path: permalink(base, record, unit.anchor),
      label,
      name: `${recordName(record)}, ${label}`,
      excerpt: makeExcerpt(
        plainText(unit.children),
        mentions.map(({ reference }) => reference),
      ),
    })),
  }));
}

/** Where a document names something, in one line. */
export interface NamingPlace extends PageLink {
  /** How many paragraphs more name it. */
  readonly more: number;
}

/**
 * Gives where a document names something.
 *
 * @example placeOf('/', escap) => { path: '/reports/escap/#para-4', label: 'Activities of ESCAP, paragraph 4', more: 2 }
 */
export function placeOf(base: string, { record, paragraphs: [first, ...others] }: NamingDocument): NamingPlace {
  return {
    path: permalink(base, record, first.unit.anchor),
    label: `${recordName(record)}, ${first.label}`,
    more: others.length,
  };
}
