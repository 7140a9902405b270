import { type Detector, findInUnits } from './finding.ts';

/** "Report of the Secretary-General: International Migration and Development ()" */
const emptyBrackets = /\(\s*\)|\[\s*\]/g;

/** A pair of brackets that nothing stands in. */
export const findEmptyReferences: Detector = ({ units }) =>
  findInUnits(units, emptyBrackets, (quote) => ({
    code: 'empty-reference',
    reason: `The brackets “${quote}” are empty: a symbol or a link was lost.`,
    hint: 'the page says so; if you know what stood there, say it in a note in the facts, quoting the words before.',
  }));
