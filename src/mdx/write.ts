import type { Inline } from '../domain/inline.ts';
import { formatLineSpan } from '../domain/place.ts';
import type { Unit } from '../domain/unit.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { componentName } from './vocabulary.ts';

/**
 * Writes units as the body of an MDX file: one component call a line, with a blank line between. `readUnits` gives the
 * same units back.
 *
 * @example writeUnits([operativeParagraph2]) =>
 * '<OperativeParagraph anchor="op-2" number="2." lines="19"><OpeningPhrase>Calls upon</OpeningPhrase> the …'
 */
export function writeUnits(units: readonly Unit[]): string {
  return units.map((unit) => `${writeUnit(unit)}\n`).join('\n');
}

function writeUnit({ kind, anchor, within, number, level, date, lines, children }: Unit): string {
  const attributes = {
    anchor,
    within,
    number,
    level: level === undefined ? undefined : `${level}`,
    date,
    lines: formatLineSpan(lines),
  };
  return element(componentName(kind), attributes, writeInlines(children));
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map(writeInline).join('');
}

function writeInline(inline: Inline): string {
  if (inline.kind === 'text') return escapeText(inline.text);
  const name = componentName(inline.kind);
  switch (inline.kind) {
    case 'emphasis':
    case 'opening-phrase':
      return element(name, {}, writeInlines(inline.children));
    case 'footnote-reference':
      return element(name, {
        anchor: inline.anchor,
        mark: inline.mark,
        note: inline.note,
      });
    case 'line-break':
      return element(name, {});
    case 'control-character':
      return element(name, { code: inline.code });
    case 'noted':
      return element(name, { notes: inline.notes.join(' ') }, writeInlines(inline.children));
    case 'citation': {
      const { reference, to, rule, paragraph } = inline;
      return element(name, { reference: `${reference}`, to, rule, paragraph }, writeInlines(inline.children));
    }
  }
}

function element(name: string, attributes: Readonly<Record<string, string | undefined>>, content?: string): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
    .join('');
  return content === undefined ? `<${name}${written} />` : `<${name}${written}>${content}</${name}>`;
}
