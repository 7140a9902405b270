import { openingWords } from '../domain/opening-words.ts';
import { namedPath, unitPath } from '../domain/permalink.ts';
import type { CorpusRecord } from '../domain/record.ts';
import type { TextualNote } from '../domain/textual-note.ts';
import type { Unit } from '../domain/unit.ts';
import { unitLabel } from '../domain/unit-label.ts';
import { findSurroundings } from '../domain/unit-surroundings.ts';
import { type Card, makeCards } from './cards.ts';
import { type CitationLinks, makeCitationLinks } from './citation-links.ts';
import type { ShownNaming } from './document-references.ts';
import type { PageLink } from './entry.ts';
import { type Mention, paragraphKey, type ReferenceGraph } from './graph.ts';
import { countNaming, paragraphsBelowText, takeParagraphs, withoutOwn } from './naming-pages.ts';
import { groupMentions } from './namings.ts';
import { showNamings } from './shown-namings.ts';

/** The way to the page of another unit, with the words that it opens with. */
export interface UnitLink extends PageLink {
  readonly words: string;
}

/** All that the page of a unit shows, as plain data: while this stays the same, the page need not be made anew. */
export interface UnitPage {
  readonly record: CorpusRecord;
  readonly unit: Unit;
  /** The headings and paragraphs that the unit stands below; of a footnote, the paragraph that calls it. */
  readonly above: readonly Unit[];
  /** Its subparagraphs. */
  readonly below: readonly Unit[];
  readonly footnotes: readonly Unit[];
  /** The textual notes on any of these but what stands above. */
  readonly notes: readonly TextualNote[];
  /** The first units that a heading stands over, and how many more there are. */
  readonly headed: { readonly first: readonly UnitLink[]; readonly more: number };
  readonly previous?: UnitLink;
  readonly next?: UnitLink;
  readonly links: CitationLinks;
  /** What it names. */
  readonly names: readonly Card[];
  /** Who names it. */
  readonly namedBy: ShownNaming;
}

/** As many as are taken in at a glance; the document has them all. */
const mostHeaded = 12;

/** A line of words. */
const wordsOfLink = 90;

/** Gives what the pages of the units of a document show; `base` is the root of the site. */
export function unitPages(
  base: string,
  graph: ReferenceGraph,
  record: CorpusRecord,
  units: readonly Unit[],
): UnitPage[] {
  const made = Map.groupBy(graph.byRecord.get(record.id) ?? [], ({ unit }) => unit.anchor);
  const notes = Map.groupBy(record.notes, ({ unit }) => unit);
  const linkTo = (unit: Unit): UnitLink => ({
    path: unitPath(base, record, unit.anchor),
    label: unitLabel(unit),
    words: openingWords([unit], wordsOfLink),
  });
  return findSurroundings(units).map(({ unit, above, below, headed, footnotes, previous, next }) => {
    const shown = [unit, ...below, ...footnotes];
    const mentions = shown.flatMap(({ anchor }) => made.get(anchor) ?? []);
    return {
      record,
      unit,
      above,
      below,
      footnotes,
      notes: shown.flatMap(({ anchor }) => notes.get(anchor) ?? []),
      headed: { first: headed.slice(0, mostHeaded).map(linkTo), more: Math.max(0, headed.length - mostHeaded) },
      ...(previous && { previous: linkTo(previous) }),
      ...(next && { next: linkTo(next) }),
      links: withoutCards(makeCitationLinks(base, mentions)),
      names: Object.values(makeCards(base, graph, record, mentions)).map(uncounted),
      namedBy: showNamedBy(base, graph.byParagraph.get(paragraphKey(record.id, unit.anchor)) ?? [], record),
    };
  });
}

/** The page lists what is named; there is no card to open. */
function withoutCards(links: CitationLinks): CitationLinks {
  return Object.fromEntries(Object.entries(links).map(([key, { card: _card, ...link }]) => [key, link]));
}

/** How many name a thing changes as a library grows, and the page of each unit that names it would be made anew. */
function uncounted({ naming, ...card }: Card): Card {
  return naming === undefined ? card : { ...card, naming: { ...naming, label: 'all that name it' } };
}

function showNamedBy(base: string, mentions: readonly Mention[], record: CorpusRecord): ShownNaming {
  const naming = withoutOwn(groupMentions(mentions), record);
  const all = { path: namedPath(base, record), label: 'All that name the document' };
  return {
    count: countNaming(naming),
    documents: showNamings(base, takeParagraphs(naming, 0, paragraphsBelowText)),
    ...(naming.paragraphs > paragraphsBelowText ? { all } : {}),
  };
}
