import { type Address, findAddress, findSubject, isMeant } from './address.ts';
import type { SearchAuthority } from './authority.ts';
import { type Clause, isBeginningOfMany, makeClauses } from './clauses.ts';
import { findOccurrences } from './occurrences.ts';
import type { IndexReader } from './postings.ts';
import { type AskedTerm, readQuery } from './query.ts';
import { rankUnits, type UnitHit } from './rank.ts';
import type { Shelf, ShelfDocument } from './shelf.ts';

/** What a search knows and asks. */
export interface Library {
  readonly shelf: Shelf;
  readonly index: IndexReader;
}

/** A place that an address leads to. */
export interface Destination {
  readonly url: string;
  readonly label: string;
  /** What was asked for and is not there: "para 12". */
  readonly missing?: string;
}

/** The answer to a query, without its texts: what was understood, and every unit that answers. */
export interface Answer {
  readonly typed: string;
  readonly address?: Address;
  readonly destinations: readonly Destination[];
  /** The thing of the register that the address means, or that goes by the name asked for. */
  readonly authority?: SearchAuthority;
  readonly clauses: readonly Clause[];
  readonly hits: readonly UnitHit[];
  /** Whether nothing was searched for, because too many words begin so. */
  readonly isUnfinished: boolean;
}

/** Answers a query: an address, or else words. */
export async function answerQuery(typed: string, library: Library): Promise<Answer> {
  const { shelf } = library;
  const address = findAddress(typed);
  const held = address ? shelf.documents.filter(({ symbol }) => isMeant(address, symbol)) : [];
  const { clauses, hits, isUnfinished } = address
    ? await findMentions(address, library)
    : await findAsked(typed, library);
  const authority = shelf.authorities.find((one) =>
    address ? isMeant(address, one.symbol ?? '') : hasName(one, typed),
  );
  return {
    typed,
    ...(address && { address }),
    destinations: held.map((document) => destinationOf(document, address)),
    ...(authority && { authority }),
    clauses,
    hits,
    isUnfinished,
  };
}

type Found = Pick<Answer, 'clauses' | 'hits' | 'isUnfinished'>;

/**
 * Finds where a document is named: by its symbol, or else, if it is a resolution, by its number beside the name of its
 * organ. No character of either is forgiven.
 */
async function findMentions({ symbol, number, organ }: Address, library: Library): Promise<Found> {
  const bySymbol = await findWords(symbol === undefined ? [] : [plainTerm(symbol)], library);
  if (number === undefined || bySymbol.hits.length > 0) return bySymbol;
  const beside = organ
    ? [{ ...plainTerm(organ.name), words: organ.name.toLowerCase().split(' '), isPhrase: true }]
    : [];
  const byNumber = await findWords([{ ...plainTerm(number), isAll: true }, ...beside], library);
  return { ...byNumber, hits: byNumber.hits.filter(({ isWhole }) => isWhole) };
}

/** Finds the words of a question: in the document that it is about, where this has them, or else wherever they are. */
async function findAsked(typed: string, library: Library): Promise<Found> {
  const { documents } = library.shelf;
  const subject = findSubject(typed);
  if (subject && documents.some(({ symbol }) => isMeant(subject.address, symbol))) {
    const found = await findWords(readQuery(subject.about), library);
    const hits = found.hits.filter(({ document }) => isMeant(subject.address, documents[document]?.symbol ?? ''));
    if (hits.length > 0) return { ...found, hits };
  }
  return findWords(readQuery(typed), library);
}

function plainTerm(text: string): AskedTerm {
  return { text, words: [text.toLowerCase()], isPhrase: false, isExcluded: false, isOpen: false };
}

/** Finds words; those that are a name stand together, unless no text has them so. */
async function findWords(terms: readonly AskedTerm[], library: Library): Promise<Found> {
  const { vocabulary, authorities } = library.shelf;
  const told = terms.filter((term) => !isBeginningOfMany(term, vocabulary));
  const isUnfinished = told.length < terms.length && told.every(({ isExcluded }) => isExcluded);
  const clauses = makeClauses(told, vocabulary, authorities);
  const hits = await findHits(clauses, library);
  if (hits.length > 0 || authorities.length === 0) return { clauses, hits, isUnfinished };
  const apart = makeClauses(told, vocabulary);
  return { clauses: apart, hits: await findHits(apart, library), isUnfinished };
}

async function findHits(clauses: readonly Clause[], { shelf, index }: Library): Promise<UnitHit[]> {
  const postings = await index.readPostings(clauses.flatMap(({ rows }) => rows.flat()));
  return rankUnits(
    clauses.map((clause) => ({ clause, occurrences: findOccurrences(clause, postings) })),
    shelf,
  );
}

function destinationOf({ path, symbol, title, units }: ShelfDocument, address: Address | undefined): Destination {
  const anchors = units().map(({ anchor }) => anchor);
  const wanted = address?.anchors.find((anchor) => anchors.includes(anchor));
  const anchor = wanted ?? anchors.find((one) => one === 'title');
  const isMissing = wanted === undefined && address !== undefined && address.part !== '';
  return {
    url: anchor === undefined ? path : `${path}#${anchor}`,
    label: wanted === undefined ? `${symbol}, ${title}` : `${symbol}, ${address?.part ?? ''}`,
    ...(isMissing && { missing: address.part }),
  };
}

function hasName({ names }: SearchAuthority, typed: string): boolean {
  return names.some((name) => name.toLowerCase() === typed.trim().toLowerCase());
}
