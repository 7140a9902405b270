import type { Anchor } from '../../domain/anchor.ts';
import type { ReferenceTarget } from '../../domain/citation.ts';
import { controlPicture } from '../../domain/control-picture.ts';
import type { FootnoteReference, Inline } from '../../domain/inline.ts';
import { element, type XmlNode } from '../xml.ts';

/** What the words of a unit are written with. */
export interface InlineContext {
  readonly eIdOf: (anchor: Anchor) => string;
  /** The address of what has an anchor: within the file, or in the whole document where the file has not that part. */
  readonly hrefOf: (anchor: Anchor) => string;
  /** The footnote that stands at a mark, written whole; nothing where it stands elsewhere. */
  readonly noteAt: (mark: Anchor) => XmlNode | undefined;
  /** The name of the work that a citation names, where it is known. */
  readonly iriOf: (target: ReferenceTarget) => string | undefined;
  /** Wraps the words of a plain text that name the meeting, the day or the place. */
  readonly markFacts: (text: string) => XmlNode[];
}

/** Writes inline content. Several resolutions named in one breath stand in one `mref`, as AKN4UN asks. */
export function writeInlines(inlines: readonly Inline[], context: InlineContext): XmlNode[] {
  return groupReferences(inlines, context).flatMap((group) => {
    const written = group.flatMap((inline) => writeInline(inline, context));
    return group.length === 1 ? written : [element('mref', {}, written)];
  });
}

function writeInline(inline: Inline, context: InlineContext): XmlNode[] {
  switch (inline.kind) {
    case 'text':
      return context.markFacts(inline.text);
    case 'emphasis':
      return [element('i', {}, writeInlines(inline.children, context))];
    case 'opening-phrase':
      return [element('i', { class: 'openingPhrase' }, writeInlines(inline.children, context))];
    case 'footnote-reference':
      return [writeMark(inline, context)];
    case 'line-break':
      return [element('eol')];
    case 'control-character': {
      const title = `U+${inline.code}`;
      return [element('inline', { name: 'controlCharacter', title }, [controlPicture(inline.code)])];
    }
    case 'citation': {
      const href = context.iriOf(inline.to);
      const words = writeInlines(inline.children, context);
      return href === undefined ? words : [element('ref', { href }, words)];
    }
    case 'noted': {
      const marks = inline.notes.map((note) => element('noteRef', { href: context.hrefOf(note) }));
      return [element('inline', { name: 'noted' }, writeInlines(inline.children, context)), ...marks];
    }
  }
}

/** The footnote itself, a reference to where it stands, or only the mark where the text has no such footnote. */
function writeMark({ anchor, mark, note }: FootnoteReference, context: InlineContext): XmlNode {
  const eId = context.eIdOf(anchor);
  if (note === undefined) return element('sup', { eId }, [mark]);
  const written =
    context.noteAt(anchor) ?? element('noteRef', { href: context.hrefOf(note), marker: mark, placement: 'bottom' });
  return element('sup', { eId }, [written]);
}

/** Divides inline content into references that stand in one list, with the words between them, and all else singly. */
function groupReferences(inlines: readonly Inline[], context: InlineContext): Inline[][] {
  const isReference = (inline: Inline | undefined): boolean =>
    inline?.kind === 'citation' && inline.rule === 'resolution' && context.iriOf(inline.to) !== undefined;
  const groups: Inline[][] = [];
  for (const [index, inline] of inlines.entries()) {
    const last = groups.at(-1);
    const opensNext = isReference(inlines[index - 1]) && isBetween(inline) && isReference(inlines[index + 1]);
    const goesOn = isReference(inline) && last !== undefined && isBetween(inlines[index - 1]) && last.length > 1;
    if (last !== undefined && (opensNext || goesOn)) last.push(inline);
    else groups.push([inline]);
  }
  return groups;
}

/** ", ", " and ", ", and ": what stands between the members of a list. */
function isBetween(inline: Inline | undefined): boolean {
  return inline?.kind === 'text' && /^(?:, |,? (?:and|or) |; )$/.test(inline.text);
}
