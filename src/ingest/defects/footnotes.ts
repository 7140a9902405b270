import type { Inline } from '../../domain/inline.ts';
import { findFootnoteReferences, plainText } from '../../domain/inline.ts';
import type { Detector } from './finding.ts';

/** A mark in the text that no footnote answers. */
export const findDanglingReferences: Detector = ({ units }) =>
  units.flatMap((unit) => {
    let offset = 0;
    return flatten(unit.unit.children).flatMap((inline) => {
      const from = offset;
      offset += plainText([inline]).length;
      if (inline.kind !== 'footnote-reference' || inline.note !== undefined) return [];
      return [
        {
          code: 'dangling-footnote-reference',
          unit,
          passage: { from, to: offset },
          reason: `The mark “${inline.mark}” calls a footnote that the text does not have.`,
          hint: 'the page says so; put a better copy in its place if there is one.',
        } as const,
      ];
    });
  });

/** A footnote that no mark in the text calls. */
export const findUncitedFootnotes: Detector = ({ units }) => {
  const called = new Set(units.flatMap(({ unit }) => findFootnoteReferences(unit.children).map(({ note }) => note)));
  return units
    .filter(({ unit }) => unit.kind === 'footnote' && !called.has(unit.anchor))
    .map((unit) => ({
      code: 'uncited-footnote',
      unit,
      quote: unit.unit.number ?? '',
      reason: `No mark calls footnote ${unit.unit.number}.`,
      hint: 'look whether its mark in the text was lost or misread.',
    }));
};

function flatten(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => ('children' in inline ? flatten(inline.children) : [inline]));
}
