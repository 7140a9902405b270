import { counted } from '../domain/counted.ts';
import type { CorpusRecord } from '../domain/record.ts';
import type { Naming, NamingDocument } from './namings.ts';

/** How many paragraphs that name a thing one page shows; the next page goes on. */
const paragraphsOfPage = 100;

/** How many the page of a document shows below its text; where there are more, they have pages of their own. */
export const paragraphsBelowText = 20;

/** One of the pages on which the paragraphs stand that name a thing. */
export interface NamingPage {
  /** Counted from 1. */
  readonly number: number;
  /** How many there are. */
  readonly of: number;
  readonly documents: readonly NamingDocument[];
}

/** Divides who names a thing into pages; a thing that nobody names has one, too. */
export function dividePages(naming: Naming): NamingPage[] {
  const of = Math.max(1, Math.ceil(naming.paragraphs / paragraphsOfPage));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    documents: takeParagraphs(naming, index * paragraphsOfPage, paragraphsOfPage),
  }));
}

/** Gives some of the paragraphs that name a thing, by their documents. */
export function takeParagraphs({ documents }: Naming, from: number, count: number): NamingDocument[] {
  let before = 0;
  return documents.flatMap(({ record, paragraphs }) => {
    const [first, ...others] = paragraphs.slice(Math.max(0, from - before), Math.max(0, from + count - before));
    before += paragraphs.length;
    return first === undefined ? [] : [{ record, paragraphs: [first, ...others] }];
  });
}

/** Gives the address of a page of several; the first has none of its own. @example pagePath('/a/', 2) => '/a/2/' */
export function pagePath(first: string, number: number): string {
  return number === 1 ? first : `${first}${number}/`;
}

/** Leaves a document’s own naming of itself out: a reader of its page has its text before him. */
export function withoutOwn({ documents }: Naming, { id }: CorpusRecord): Naming {
  const others = documents.filter(({ record }) => record.id !== id);
  return { documents: others, paragraphs: others.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0) };
}

/**
 * Says how often a thing is named.
 *
 * @example countNaming(naming) => '4 paragraphs of 3 documents'
 */
export function countNaming({ documents, paragraphs }: Naming): string {
  return `${counted(paragraphs, 'paragraph')} of ${counted(documents.length, 'document')}`;
}
