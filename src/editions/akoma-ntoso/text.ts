import type { Part } from '../../domain/part.ts';
import type { Unit } from '../../domain/unit.ts';
import { element, type XmlElement, type XmlNode } from '../xml.ts';
import { listEId } from './eids.ts';
import { type InlineContext, writeInlines } from './inlines.ts';
import { formOf } from './unit-forms.ts';

/** What the units of a text are written with; the inline content of each unit has a context of its own. */
export interface TextContext {
  readonly eIdOf: (unit: Unit) => string;
  readonly inlinesOf: (unit: Unit) => InlineContext;
}

/**
 * Writes a part of the main text as an element of its hierarchy: a heading with what stands below it, a paragraph with
 * its points in a list, or a paragraph alone.
 */
export function writeHierarchy({ unit, children }: Part, context: TextContext): XmlElement {
  const { element: tag, name } = formOf(unit);
  const eId = context.eIdOf(unit);
  const attributes = { eId, ...(tag === 'hcontainer' ? { name } : {}) };
  const below = children.map((child) => writeHierarchy(child, context));
  if (unit.level !== undefined) return element(tag, attributes, [...writeHeading(unit, context), ...below]);
  if (below.length === 0) {
    const content = `${eId}__content`;
    const words = element('content', { eId: content }, [writeParagraph(unit, content, context)]);
    return element(tag, attributes, [...writeNumber(unit), words]);
  }
  const list = listEId(eId);
  const intro = element('intro', { eId: `${list}__intro` }, [writeParagraph(unit, `${list}__intro`, context)]);
  return element(tag, attributes, [...writeNumber(unit), element('list', { eId: list }, [intro, ...below])]);
}

/** Writes a part that stands before or after the main text: the opening line as a formula, all else as a container. */
export function writeContainer({ unit, children }: Part, context: TextContext): XmlElement {
  const eId = context.eIdOf(unit);
  const attributes = { eId, name: formOf(unit).name };
  if (unit.kind === 'organ-line') return element('formula', attributes, [writeParagraph(unit, eId, context)]);
  const below = children.map((child) => writeContainer(child, context));
  return element('container', attributes, [writeBlock(unit, eId, context), ...below]);
}

/** Writes a footnote where it is called, its printed mark as the marker. */
export function writeAuthorialNote(unit: Unit, context: TextContext): XmlElement {
  const eId = context.eIdOf(unit);
  return element('authorialNote', { eId, marker: unit.number, placement: 'bottom' }, [
    writeParagraph(unit, eId, context),
  ]);
}

/** Writes the number and the words of a heading. A division’s words are its number: “Annex I”, “PART B”. */
export function writeHeading(unit: Unit, context: TextContext): XmlElement[] {
  const words = writeInlines(unit.children, context.inlinesOf(unit));
  if (unit.kind === 'division') return [element('num', {}, words)];
  return [...writeNumber(unit), element('heading', { eId: `${context.eIdOf(unit)}__heading` }, words)];
}

function writeBlock(unit: Unit, parent: string, context: TextContext): XmlElement {
  if (unit.kind === 'title') return writeTitle(unit, parent, context);
  if (unit.number === undefined) return writeParagraph(unit, parent, context);
  const eId = `${parent}__blockContainer_1`;
  return element('blockContainer', { eId }, [...writeNumber(unit), writeParagraph(unit, eId, context)]);
}

function writeTitle(unit: Unit, parent: string, context: TextContext): XmlElement {
  const title = element('docTitle', {}, writeInlines(unit.children, context.inlinesOf(unit)));
  const number: XmlNode[] = unit.number === undefined ? [] : [element('docNumber', {}, [unit.number]), ' '];
  return element('p', { eId: `${parent}__p_1` }, [...number, title]);
}

function writeParagraph(unit: Unit, parent: string, context: TextContext): XmlElement {
  return element('p', { eId: `${parent}__p_1` }, writeInlines(unit.children, context.inlinesOf(unit)));
}

function writeNumber({ number }: Unit): XmlElement[] {
  return number === undefined ? [] : [element('num', {}, [number])];
}
