import { controlPicture } from '../../domain/control-picture.ts';
import type { Inline } from '../../domain/inline.ts';
import { escapeXml } from '../xml.ts';
import { citationHtml, citationText, type FilledRun } from './runs.ts';

/** A paragraph that is quoted, or part of one: its number as printed, absent where none is or it is not quoted. */
export interface Quoted {
  readonly number?: string | undefined;
  readonly children: readonly Inline[];
}

/**
 * Writes a quotation in plain text, with where it is from below it. Footnote marks are left out, lest they stick to
 * words. Of several paragraphs each opens with quotation marks, the last closes them, and their numbers are kept.
 *
 * @example quotationText([op2], citation) => '“Calls upon the Working Group …;”\n\nEconomic and Social Council …, para. 2.'
 */
export function quotationText(quoted: readonly Quoted[], citation: readonly FilledRun[]): string {
  const paragraphs = quoted.map((one) => `“${numberOf(one, quoted)}${one.children.map(inlineText).join('').trim()}`);
  return `${paragraphs.join('\n\n')}”\n\n${citationText(citation)}`;
}

/** Writes a quotation in HTML: the same words, emphasised as they are, with where they are from. */
export function quotationHtml(quoted: readonly Quoted[], citation: readonly FilledRun[]): string {
  const paragraphs = quoted.map(
    (one) => `<p>${escapeXml(numberOf(one, quoted))}${one.children.map(inlineHtml).join('').trim()}</p>`,
  );
  const address = citation.find(({ kind }) => kind === 'address')?.text;
  const cite = address === undefined ? '' : ` cite="${escapeXml(address)}"`;
  return `<blockquote${cite}>${paragraphs.join('')}</blockquote><p>${citationHtml(citation)}</p>`;
}

function numberOf({ number }: Quoted, quoted: readonly Quoted[]): string {
  return number === undefined || quoted.length === 1 ? '' : `${number} `;
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'emphasis':
    case 'opening-phrase':
    case 'citation':
    case 'noted':
      return inline.children.map(inlineText).join('');
    case 'footnote-reference':
      return '';
    case 'line-break':
      return ' ';
    case 'control-character':
      return controlPicture(inline.code);
  }
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
