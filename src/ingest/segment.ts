import type { Line } from './line.ts';
import { makePassage, type Passage } from './passage.ts';

/**
 * Divides lines into passages at blank lines, and closes the gap where a sentence goes on over it: the line before
 * ends in no stop, bracket or mark, and the line after opens with a small letter. Such a gap is what a page break
 * leaves ("…to developing countries is of" / blank / "particular relevance…"). Afterwards every line that is not blank
 * is in exactly one passage, in order.
 */
export function segment(lines: readonly Line[]): Passage[] {
  const passages: { lines: Line[]; pageBreaks: number[] }[] = [];
  let afterGap = true;
  for (const line of lines) {
    if (line.text === '') {
      afterGap = true;
      continue;
    }
    const current = passages.at(-1);
    const previous = current?.lines.at(-1);
    if (current === undefined || previous === undefined || (afterGap && !readsOn(previous, line))) {
      passages.push({ lines: [line], pageBreaks: [] });
    } else {
      if (afterGap) current.pageBreaks.push(line.number);
      current.lines.push(line);
    }
    afterGap = false;
  }
  return passages.map((passage) => makePassage(passage.lines, passage.pageBreaks));
}

/** Tells whether a sentence that breaks off at the end of one line goes on in the next. */
export function readsOn(previous: Line, next: Line): boolean {
  return !/[\p{Po}\p{Pe}\p{Pf}*>]$/u.test(previous.text) && /^\p{Ll}/u.test(next.text);
}

/** Tells whether words end as a sentence, a clause or a quotation does. */
export function endsSentence(text: string): boolean {
  return /[.!?:;][”’"')\]*\p{No}]*$/u.test(text.replace(/(?:<sup>[^<]*<\/sup>)+$/, ''));
}

/** A line longer than this is no line of a page: nobody wraps so wide. */
const widestPage = 160;

/**
 * Tells whether a text is hard-wrapped, so that a line break means nothing, or has a line for each paragraph. The
 * lines that another follows at once decide: where most are short enough for a page, the text is wrapped.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  const followed = lines.filter((line, index) => line.text !== '' && (lines[index + 1]?.text ?? '') !== '');
  const wide = followed.filter(({ text }) => text.length > widestPage);
  return wide.length * 2 <= followed.length;
}

/**
 * Gives the test for a line that opens a paragraph inside a passage: in hard-wrapped text an indented line after the
 * end of a sentence (" Yet the human dimension…"); elsewhere every line, unless a sentence goes on in it.
 */
export function paragraphOpening(lines: readonly Line[]): (line: Line, previous: Line) => boolean {
  if (!isHardWrapped(lines)) return (line, previous) => !readsOn(previous, line);
  return (line, previous) => line.indent > previous.indent && endsSentence(previous.text);
}
