import { unmarkedText } from '../../domain/inline.ts';
import type { UnitKind } from '../../domain/unit.ts';
import { endsSentence } from '../segment.ts';
import type { Detector } from './finding.ts';

/** The kinds of unit that are made of sentences. */
const sentences: readonly UnitKind[] = [
  'paragraph',
  'preambular-paragraph',
  'operative-paragraph',
  'subparagraph',
  'footnote',
];

/** The last word of a text whose last sentence has no end, or as much of it as a reader can take in. */
const lastWord = /\S{1,60}$/u;

/** A text whose last sentence has no end. */
export const findTruncatedSource: Detector = ({ units }) => {
  const unit = units.at(-1);
  const match = unit && lastWord.exec(unit.plain.slice(-120));
  if (
    !unit ||
    !match ||
    !sentences.includes(unit.unit.kind) ||
    endsSentence(unmarkedText(unit.unit.children).trimEnd())
  )
    return [];
  return [
    {
      code: 'truncated-source',
      unit,
      passage: {
        from: unit.plain.length - match[0].length,
        to: unit.plain.length,
      },
      reason: `The text stops inside a sentence (“…${unit.plain.slice(-20)}”).`,
      hint: 'it is kept as received and marked; say “extent: fragment” in its facts, or put a better copy in its place.',
    },
  ];
};
