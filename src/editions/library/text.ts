import type { Anchor } from '../../domain/anchor.ts';
import { type FootnoteReference, findFootnoteReferences, findTextualNotes } from '../../domain/inline.ts';
import { noteNumber } from '../../domain/note-number.ts';
import { groupUnits } from '../../domain/outline.ts';
import { permalink } from '../../domain/permalink.ts';
import type { TextualNote } from '../../domain/textual-note.ts';
import type { Unit } from '../../domain/unit.ts';
import { unitLabel, unitMark } from '../../domain/unit-label.ts';
import { element, type XmlElement, type XmlNode } from '../xml.ts';
import { apparatus, type Edition, heading, means } from './edition.ts';
import { type TextContext, writeInlines, writeNoteMark } from './inlines.ts';

/** Writes the text of a document, unit by unit; items, entries and footnotes as the lists they are. */
export function writeText(units: readonly Unit[], context: TextContext): XmlElement[] {
  const { edition, record } = context;
  const marks = Map.groupBy(
    units.flatMap(({ children }) => findFootnoteReferences(children)),
    ({ note }) => note,
  );
  const notes = Map.groupBy(record.notes, ({ unit }) => unit);
  const write = (unit: Unit): XmlElement[] => writeUnit(unit, context, notes.get(unit.anchor) ?? []);
  return groupUnits(units).flatMap((group) => {
    if (group.kind === 'single') return group.units.flatMap((unit) => besideMargin(edition, write(unit)));
    if (group.kind !== 'footnotes') return listOf(group.units.map(write));
    return element('section', { class: 'notes', ...means(edition, 'footnotes') }, [
      heading(edition, 1, apparatus, ['Footnotes']),
      ...group.units.map((unit) => writeFootnote(unit, context, marks)),
    ]);
  });
}

/** Words stand in one element with their mark in the margin, where they have one. */
function besideMargin({ kind }: Edition, written: readonly XmlElement[]): readonly XmlElement[] {
  return kind === 'epub' ? written : [element('div', {}, written)];
}

function listOf(items: readonly XmlElement[][]): XmlElement {
  return element(
    'ol',
    {},
    items.map((item) => element('li', {}, item)),
  );
}

/** Writes the editor’s notes on a text: after it, never in it. */
export function writeTextualNotes(units: readonly Unit[], context: TextContext): XmlElement[] {
  const { edition, record } = context;
  if (record.notes.length === 0) return [];
  const labels = new Map(units.map((unit) => [unit.anchor, unitLabel(unit)]));
  return [
    element('section', { class: 'notes textual', ...means(edition, 'footnotes') }, [
      heading(edition, 1, {}, ['Textual notes']),
      ...record.notes.map(({ anchor, unit, quote, text }) =>
        element('aside', { id: edition.idOf(permalink('/', record, anchor)), ...means(edition, 'footnote') }, [
          element('p', {}, [
            element('span', { class: 'number' }, [noteNumber(anchor)]),
            ' ',
            element('a', { href: edition.linkTo(permalink('/', record, unit)) }, [labels.get(unit) ?? unit]),
            ' ',
            element('q', { lang: record.language }, [quote]),
            ` ${text}`,
          ]),
        ]),
      ),
    ]),
  ];
}

function writeUnit(unit: Unit, context: TextContext, notes: readonly TextualNote[]): XmlElement[] {
  const { edition, record } = context;
  const { kind, level } = unit;
  const attributes = { id: edition.idOf(permalink('/', record, unit.anchor)), class: kind, 'data-unit': kind };
  const marked = notes.length > 0 ? findTextualNotes(unit.children) : [];
  const unmarked = notes.filter(({ anchor }) => !marked.includes(anchor));
  const children = [...writeWords(unit, context), ...unmarked.map((note) => writeNoteMark(note, context))];
  const below = kind === 'title' ? 0 : level && level - 1;
  const words =
    below === undefined ? element('p', attributes, children) : heading(edition, below, attributes, children);
  return [...writeMarginMark(unit, context), words];
}

function writeFootnote(
  unit: Unit,
  context: TextContext,
  marks: ReadonlyMap<Anchor | undefined, readonly FootnoteReference[]>,
): XmlElement {
  const { edition, record } = context;
  const backs = (marks.get(unit.anchor) ?? []).flatMap(({ anchor, mark }, index) => {
    const label = `Back to mark ${mark} in the text${index === 0 ? '' : `, occurrence ${index + 1}`}`;
    const href = edition.linkTo(permalink('/', record, anchor));
    return [' ', element('a', { ...apparatus, href, 'aria-label': label, ...means(edition, 'backlink') }, ['↩'])];
  });
  const id = edition.idOf(permalink('/', record, unit.anchor));
  return element('aside', { id, 'data-unit': unit.kind, ...means(edition, 'footnote') }, [
    ...writeMarginMark(unit, context),
    element('p', {}, [...writeWords(unit, context), ...backs]),
  ]);
}

function writeWords({ number, children }: Unit, context: TextContext): XmlNode[] {
  const words = writeInlines(children, context);
  return number === undefined ? words : [element('span', { class: 'number' }, [number]), ' ', ...words];
}

/** The address of a unit, in the margin of a screen; an e-book has none. The style sheet draws it, so that no word is added. */
function writeMarginMark(unit: Unit, { edition, record }: TextContext): XmlElement[] {
  if (edition.kind === 'epub') return [];
  const href = edition.linkTo(permalink('/', record, unit.anchor));
  const label = { 'aria-label': `Link to ${unitLabel(unit)}`, 'data-mark': unitMark(unit) };
  return [element('a', { ...apparatus, class: 'margin', href, ...label })];
}
