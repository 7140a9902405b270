import { controlPicture } from '../../domain/control-picture.ts';
import type { Inline } from '../../domain/inline.ts';
import type { CorpusRecord } from '../../domain/record.ts';
import type { Unit } from '../../domain/unit.ts';
import { escapeLineStart, escapeMarkdown } from './escape.ts';

/**
 * Writes a record as Markdown (CommonMark): its facts as front matter, then its text, a unit to a paragraph or heading.
 * Numbers and footnote marks are those printed, as words of the text: lists and notes of Markdown would be numbered anew.
 *
 * @param address the absolute address of the page
 */
export function writeMarkdown(record: CorpusRecord, units: readonly Unit[], address: string): string {
  return `${writeFrontMatter(record, address)}\n${units.map((unit) => `${writeUnitMarkdown(unit)}\n`).join('\n')}`;
}

/** Writes a unit as a paragraph or a heading of Markdown. @example '1\\. *Urges* all;' */
export function writeUnitMarkdown(unit: Unit): string {
  const { kind, number, level } = unit;
  const words = writeInlines(unit.children).trim();
  const printed = number === undefined ? '' : escapeMarkdown(number);
  if (kind === 'footnote' && number !== undefined) return `<sup>${printed}</sup> ${words}`;
  const line = [printed, words].filter((part) => part !== '').join(' ');
  const depth = kind === 'title' ? 1 : level;
  return depth === undefined ? escapeLineStart(line) : `${'#'.repeat(depth)} ${escapeHeadingEnd(line)}`;
}

/** Every value is JSON, which YAML 1.2 contains. */
function writeFrontMatter(record: CorpusRecord, address: string): string {
  const { title, symbol, organ, date, endDate, meeting, place, language, extent, source } = record;
  const facts = {
    title,
    symbol,
    organ,
    date,
    endDate,
    meeting,
    place,
    language,
    extent,
    address,
    sha256: source.sha256,
  };
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${JSON.stringify(value)}\n`,
  );
  return `---\n${lines.join('')}---\n`;
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map(writeInline).join('');
}

function writeInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeMarkdown(inline.text);
    case 'emphasis':
    case 'opening-phrase':
      return emphasise(writeInlines(inline.children));
    case 'citation':
    case 'noted':
      return writeInlines(inline.children);
    case 'footnote-reference':
      return `<sup>${escapeMarkdown(inline.mark)}</sup>`;
    case 'line-break':
      return '<br>';
    case 'control-character':
      return controlPicture(inline.code);
  }
}

/** Stars where every reader of Markdown takes them for emphasis, tags anywhere else: around spaces, tags, punctuation. */
function emphasise(words: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N}\s,.;:’'()-]*[\p{L}\p{N}])?$/u.test(words) ? `*${words}*` : `<em>${words}</em>`;
}

/** A heading may not end in what could be its closing mark. */
function escapeHeadingEnd(line: string): string {
  return line.replace(/(#+)$/, '\\$1');
}
