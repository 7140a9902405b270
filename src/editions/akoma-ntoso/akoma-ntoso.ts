import type { Part } from '../../domain/part.ts';
import { element, type XmlElement } from '../xml.ts';
import { documentKinds } from './identity.ts';
import { mainComponent, writeAnnexMeta, writeMeta } from './meta.ts';
import { type TextContext, writeContainer, writeHeading, writeHierarchy } from './text.ts';
import { type AkomaNtosoSource, contextOf, prepareWriting, type Writing, writeFile } from './writing.ts';

/**
 * Writes a document as Akoma Ntoso 1.0 (whose namespace says 3.0), in the profile of the United Nations, AKN4UN: a
 * resolution is a `statement` with its preamble in containers; footnotes stand where they are called, with their printed
 * marks. Its words are the words of the record and no others.
 */
export function writeAkomaNtoso(source: AkomaNtosoSource): string {
  const writing = prepareWriting(source);
  const { record, provenance, arrangement, eIds } = writing;
  const context = contextOf(writing, () => true);
  const { element: tag, name } = documentKinds[record.kind];
  const notes = new Map(record.notes.map(({ anchor }) => [anchor, eIds.of(anchor)]));
  const annexes = arrangement.annexes.map((annex, index) => writeAnnex(annex, `annex_${index + 1}`, writing, context));
  return writeFile(
    element(tag, { name, contains: 'originalVersion' }, [
      writeMeta(record, provenance, mainComponent, notes),
      ...writePlace('preface', arrangement.preface, context),
      ...writePlace('preamble', arrangement.preamble, context),
      writeBody('body', arrangement.body, writing, context),
      ...writePlace('conclusions', arrangement.conclusions, context),
      ...(annexes.length === 0 ? [] : [element('attachments', {}, annexes)]),
    ]),
  );
}

function writePlace(name: string, parts: readonly Part[], context: TextContext): XmlElement[] {
  if (parts.length === 0) return [];
  const written = parts.map((part) => writeContainer(part, context));
  return [element(name, { eId: name }, written)];
}

/** Writes the main text; the schema wants one even of a document that is nothing but a title. */
function writeBody(eId: string, parts: readonly Part[], { record }: Writing, context: TextContext): XmlElement {
  const status = record.extent === 'fragment' ? 'incomplete' : undefined;
  const written = parts.map((part) => writeHierarchy(part, context));
  return element('mainBody', { eId, status }, written.length > 0 ? written : [element('p', { eId: `${eId}__p_1` })]);
}

/** Writes an annex as the document that it is, attached to the main one. */
function writeAnnex(annex: Part, name: string, writing: Writing, context: TextContext): XmlElement {
  const eId = context.eIdOf(annex.unit);
  return element('attachment', { eId }, [
    ...writeHeading(annex.unit, context),
    element('doc', { name: 'annex', contains: 'originalVersion' }, [
      writeAnnexMeta(writing.record, writing.provenance, { name }),
      writeBody(`${eId}__body`, annex.children, writing, context),
    ]),
  ]);
}
