import { controlPicture } from '../../domain/control-picture.ts';
import { partByLanguage } from '../../domain/foreign-phrase.ts';
import type { FootnoteReference, Inline } from '../../domain/inline.ts';
import { noteNumber } from '../../domain/note-number.ts';
import { permalink } from '../../domain/permalink.ts';
import type { CorpusRecord } from '../../domain/record.ts';
import type { TextualNote } from '../../domain/textual-note.ts';
import { type CitationLinks, getCitationLink } from '../../references/citation-links.ts';
import { partCitation } from '../../references/part-citation.ts';
import { element, type XmlElement, type XmlNode } from '../xml.ts';
import { apparatus, type Edition, means } from './edition.ts';

/** What the words of a document are written with. */
export interface TextContext {
  readonly edition: Edition;
  readonly record: CorpusRecord;
  /** Where its citations lead, as addresses of the site. */
  readonly links: CitationLinks;
}

/** Writes inline content as HTML. Every word of it is the document’s; marks of ours are apparatus. */
export function writeInlines(inlines: readonly Inline[], context: TextContext): XmlNode[] {
  return inlines
    .flatMap((inline) => (inline.kind === 'citation' ? partCitation(inline) : inline))
    .flatMap((inline) => writeInline(inline, context));
}

function writeInline(inline: Inline, context: TextContext): XmlNode[] {
  const { edition, record, links } = context;
  switch (inline.kind) {
    case 'text':
      return record.language === 'en' ? markLanguages(inline.text) : [inline.text];
    case 'emphasis':
      return [element('em', {}, writeInlines(inline.children, context))];
    case 'opening-phrase':
      return [element('em', { class: 'opening-phrase' }, writeInlines(inline.children, context))];
    case 'line-break':
      return [element('br')];
    case 'control-character': {
      const attributes = { class: 'control-character', 'data-character': `U+${inline.code}` };
      return [element('span', attributes, [controlPicture(inline.code)])];
    }
    case 'footnote-reference':
      return [writeMark(inline, context)];
    case 'citation': {
      const href = edition.linkTo(getCitationLink(links, inline).href);
      return [element('a', { href }, writeInlines(inline.children, context))];
    }
    case 'noted':
      return [
        element('mark', {}, writeInlines(inline.children, context)),
        ...inline.notes.map((anchor) => writeNoteMark({ anchor }, context)),
      ];
  }
}

/** Writes the mark by which a textual note is called. Its brackets tell it from a footnote’s, also without colour. */
export function writeNoteMark({ anchor }: Pick<TextualNote, 'anchor'>, { edition, record }: TextContext): XmlElement {
  const number = noteNumber(anchor);
  const href = edition.linkTo(permalink('/', record, anchor));
  const attributes = { ...apparatus, class: 'note-mark', href, 'aria-label': `Textual note ${number}` };
  return element('a', { ...attributes, ...means(edition, 'noteref') }, [`[${number}]`]);
}

function writeMark({ anchor, mark, note }: FootnoteReference, { edition, record }: TextContext): XmlElement {
  const id = edition.idOf(permalink('/', record, anchor));
  if (note === undefined) return element('sup', { id }, [mark]);
  const href = edition.linkTo(permalink('/', record, note));
  const attributes = { href, 'aria-label': `Footnote ${mark}`, ...means(edition, 'noteref') };
  return element('sup', { id }, [element('a', attributes, [mark])]);
}

function markLanguages(text: string): XmlNode[] {
  return partByLanguage(text).map((piece) =>
    piece.language === undefined ? piece.text : element('span', { lang: piece.language }, [piece.text]),
  );
}
