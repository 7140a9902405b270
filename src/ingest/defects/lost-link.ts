import type { ReadUnit } from '../read.ts';
import type { Detector, Finding } from './finding.ts';

/**
 * A no-break space between two words, where no number ("Annex&nbsp;II"), letter or abbreviation wants one: what a web
 * editor leaves on either side of a link ("Assembly&nbsp;High-level Dialogue…").
 */
const trace = /(?<=\p{L})\u00A0(?![IVXLC]{1,7}\b|\p{Lu}(?!\p{L}))(?=[\p{L}(])/gu;

/** A passage that was a link once. */
export const findLostLinks: Detector = ({ units }) => units.flatMap(findInUnit);

/** Two traces in one sentence stand around the words that were the link; one alone stands between two words. */
function findInUnit(unit: ReadUnit): Finding[] {
  const traces = [...unit.plain.matchAll(trace)].map(({ index }) => index);
  const findings: Finding[] = [];
  for (let next = 0; next < traces.length; next += 1) {
    const open = traces[next] ?? 0;
    const close = traces[next + 1];
    const enclosed = close === undefined ? '' : unit.plain.slice(open + 1, close);
    if (close !== undefined && isOnePhrase(enclosed)) {
      findings.push(lostLink(unit, open + 1, close));
      next += 1;
    } else {
      const wordBefore = /\S{0,60}$/u.exec(unit.plain.slice(Math.max(0, open - 122), open))?.[0] ?? '';
      const wordAfter = /^\S{0,60}/u.exec(unit.plain.slice(open + 1, open + 123))?.[0] ?? '';
      findings.push(lostLink(unit, open - wordBefore.length, open + 1 + wordAfter.length));
    }
  }
  return findings;
}

function isOnePhrase(words: string): boolean {
  return words.length > 0 && words.length <= 120 && !/[.;!?]\s/.test(words);
}

function lostLink(unit: ReadUnit, from: number, to: number): Finding {
  const quote = unit.plain.slice(from, to);
  return {
    code: 'lost-link',
    unit,
    passage: { from, to },
    reason: `The no-break spaces at “${quote}” are the trace of a link that was lost.`,
    hint: 'the page says so; if you know where the link led, say it in a note in the facts.',
  };
}
