import { controlPicture } from '../../domain/control-picture.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { type Inline, unmarkedText } from '../../domain/inline.ts';
import type { Unit } from '../../domain/unit.ts';
import { escapeXml } from '../xml.ts';
import { citationHtml, citationText, type Run } from './runs.ts';

/**
 * Writes units as a quotation in plain text, with where it is from below it. Footnote marks are left out, lest they stick
 * to words. Of several paragraphs each opens with quotation marks, the last closes them, and their numbers are kept.
 *
 * @example quotationText([op2], citation) => '“Calls upon the Working Group …;”\n\nEconomic and Social Council …, para. 2.'
 */
export function quotationText(units: readonly Unit[], citation: readonly Run[], accessed?: IsoDate): string {
  const paragraphs = units.map((unit) => `“${numberOf(unit, units)}${unmarkedText(pictured(unit.children)).trim()}`);
  return `${paragraphs.join('\n\n')}”\n\n${citationText(citation, accessed)}`;
}

/** Writes units as a quotation in HTML: the same words, emphasised as they are, with where they are from. */
export function quotationHtml(units: readonly Unit[], citation: readonly Run[], accessed?: IsoDate): string {
  const paragraphs = units.map(
    (unit) => `<p>${escapeXml(numberOf(unit, units))}${unit.children.map(inlineHtml).join('').trim()}</p>`,
  );
  return `<blockquote>${paragraphs.join('')}</blockquote><p>${citationHtml(citation, accessed)}</p>`;
}

function numberOf({ number }: Unit, units: readonly Unit[]): string {
  return number === undefined || units.length === 1 ? '' : `${number} `;
}

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeXml(inline.text);
    case 'emphasis':
    case 'opening-phrase':
      return `<i>${inline.children.map(inlineHtml).join('')}</i>`;
    case 'citation':
    case 'noted':
      return inline.children.map(inlineHtml).join('');
    case 'footnote-reference':
      return '';
    case 'line-break':
      return '<br>';
    case 'control-character':
      return controlPicture(inline.code);
  }
}

function pictured(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) => {
    if (inline.kind === 'control-character') return { kind: 'text', text: controlPicture(inline.code) };
    return 'children' in inline ? { ...inline, children: pictured(inline.children) } : inline;
  });
}
