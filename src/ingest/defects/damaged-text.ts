import { type Detector, type Finding, findInUnits } from './finding.ts';

/**
 * Characters that no word of a UN text has, but that a scanner or a converter leaves in one: `\` `{` `}` and the
 * replacement character (`oyGf(\$\mathbb{M}\$inistra332`).
 */
const debris = /[\\{}\uFFFD]/;

/** A word that holds debris. */
export const findDamagedText: Detector = ({ units }): Finding[] =>
  findInUnits(
    units.filter(({ plain }) => debris.test(plain)),
    /\S+/g,
    (word) => ({
      code: 'damaged-text',
      reason: `“${word}” cannot be words of the document.`,
      hint: 'it is shown as received and marked as damaged; put a better copy in its place if there is one.',
    }),
  ).filter(({ unit, passage }) => debris.test(unit.plain.slice(passage?.from, passage?.to)));
