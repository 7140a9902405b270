import fc from 'fast-check';
import { type Anchor, makeAnchor } from '../../src/domain/anchor.ts';
import { referenceRuleNames, referenceTargetSchema } from '../../src/domain/citation.ts';
import type { Inline } from '../../src/domain/inline.ts';
import { isUnitKind, type Unit, unitKinds } from '../../src/domain/unit.ts';

/** Pieces of text that mean something to MDX, to HTML, to YAML, to a terminal or to our own grammar. */
export const hostileFragments: readonly string[] = [
  ...[
    '{a}',
    '{',
    '}',
    '{/* a */}',
    '\u0024{a}',
    '{#id}',
    '<script>alert(1)</script>',
    '<Paragraph>',
    '</Paragraph>',
    '<',
  ],
  ...['>', '<!-- a -->', '<br>', '<a href="javascript:a">', 'import x from "y"', 'export default', 'await a;', '---'],
  ...['`a`', '```', '$x$', '$$', '\\', '\\{', '\\$\\mathbb{M}\\$', '&amp;', '&#123;', '&nbsp;', '&', '*', '**', '***'],
  ...['*a*', '_a_', '~~', '~a~', '|', '| a | b |', '[x](y)', '![x](y)', '[x]: y', '[^1]', '[[a]]', '^a^', '==a=='],
  ...['https://a.b', 'HTTP://a.b/c?d=e', 'www.a.b', 'WWW.A.B', 'a@b.c', 'mailto:a@b.c', 'xmpp:a@b.c', '//a.b', ':a:'],
  ...[':::note', '# ', '## ', '1. ', '- ', '> ', '+++', '"', "'", '--', '...', '()', '(a) ', 'IV. ', 'A. ', '²', '¹'],
  ...['<sup>3</sup>', '<sup>*</sup>', '10 km²', 'A/59/325*', '0.7 per cent', '3 July', '3 June 2013', ' - ', '´', '½'],
  ...['\t', '\v', '\f', '\u0085', '\u00A0', '\u2028', '\u2029', '\uFEFF', '\u200B', '\u200D', '\u202E', '\u2066'],
  ...['\0', '\x07', '\x1B[31m', '\x7F', '\x90', '\uFFFD', '\uFFFE', '\uE000', '\u{10FFFF}', 'e\u0301', 'ﬁ', 'İ', '𝔸'],
  ...['😀', 'العربية', '联合国', 'l’Assemblée générale : « oui »', 'United Nations', 'of\u00A0the', 'word', ' ', '  '],
];

/** Text of one line out of hostile pieces, words and any characters that UTF-8 can hold. */
const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...hostileFragments), fc.string({ unit: 'binary', maxLength: 6 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''));

/**
 * Any whole text: lines of hostile pieces, real lines, and lines that open something in a grammar, with every sort of
 * line end and blank lines between.
 */
export function arbitraryText(realLines: readonly string[], openingLines: readonly string[]): fc.Arbitrary<string> {
  const line = fc.oneof(
    { weight: 3, arbitrary: hostileText },
    { weight: 2, arbitrary: fc.constantFrom(...realLines) },
    { weight: 4, arbitrary: fc.constantFrom(...openingLines) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...realLines), hostileText).map(([real, end]) => real + end) },
    { weight: 2, arbitrary: fc.constant('') },
  );
  const ending = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r');
  return fc
    .array(fc.tuple(line, ending), { minLength: 1, maxLength: 24 })
    .map((lines) => lines.map((parts) => parts.join('')).join(''));
}

const anchor: fc.Arbitrary<Anchor> = fc
  .tuple(fc.constantFrom('op', 'fn', 'fnref', 'note'), fc.integer({ min: 1, max: 300 }))
  .map(([stem, number]) => makeAnchor(stem, `${number}`));

const controlCharacter = /([\0-\x08\x0B\x0E-\x1F\x7F-\x9F])/;

/** Makes inline content of text as the model holds it: control characters stand by themselves. */
export function textInlines(text: string): Inline[] {
  return text
    .split(controlCharacter)
    .filter((piece) => piece !== '')
    .map((piece) =>
      controlCharacter.test(piece)
        ? { kind: 'control-character', code: piece.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') }
        : { kind: 'text', text: piece },
    );
}

const reference: fc.Arbitrary<Inline> = fc.record(
  {
    kind: fc.constant('footnote-reference'),
    mark: fc.constantFrom('3', '¹²', '*', 'a'),
    anchor,
    note: anchor,
  },
  { requiredKeys: ['kind', 'mark', 'anchor'], noNullPrototype: true },
);

/** Inline content nested at most `depth` deep, in the form that the model has it in. */
function arbitraryInlines(depth: number): fc.Arbitrary<Inline[]> {
  const leaves = [hostileText.map(textInlines), reference.map((one) => [one]), fc.constant([lineBreak])];
  const elements = depth === 0 ? [] : [arbitraryElement(arbitraryInlines(depth - 1)).map((one) => [one])];
  return fc.array(fc.oneof(...leaves, ...elements), { maxLength: 5 }).map((parts) => joinTexts(parts.flat()));
}

const lineBreak: Inline = { kind: 'line-break' };

const target = fc
  .constantFrom('A/RES/49/127', 'S/RES/661(1990)', 'PROV/ST/ESA/STAT/SER.M/58/Rev.1', 'E.95.XIII.18', 'gfmd-2007')
  .map((written) => referenceTargetSchema.parse(written));

const hostileLine = hostileText.map((text) => `${text.replaceAll(/[\n\r]/g, '·')}.`);

function arbitraryElement(children: fc.Arbitrary<Inline[]>): fc.Arbitrary<Inline> {
  return fc.oneof(
    children.map((own): Inline => ({ kind: 'emphasis', children: own })),
    children.map((own): Inline => ({ kind: 'opening-phrase', children: own })),
    fc
      .tuple(fc.array(anchor, { minLength: 1, maxLength: 3 }), children)
      .map(([notes, own]): Inline => ({ kind: 'noted', notes, children: own })),
    fc.tuple(fc.nat({ max: 9 }), target, fc.constantFrom(...referenceRuleNames), fc.option(hostileLine), children).map(
      ([reference, to, rule, paragraph, own]): Inline => ({
        kind: 'citation',
        reference: reference + 1,
        to,
        rule,
        ...(paragraph === null ? {} : { paragraph }),
        children: own,
      }),
    ),
  );
}

/** Joins neighbouring texts. A text that is nothing but spaces gets a word: the model has none alone in an element. */
function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind !== 'text') joined.push(inline);
    else if (last?.kind === 'text') joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text };
    else joined.push(inline);
  }
  return joined.map((one) => (one.kind === 'text' && /^ +$/.test(one.text) ? { ...one, text: `${one.text}a` } : one));
}

/** Any unit of any kind; its number, where it has one, is of one line. */
const arbitraryUnit: fc.Arbitrary<Unit> = fc.record(
  {
    kind: fc.constantFrom(...Object.keys(unitKinds).filter(isUnitKind)),
    anchor,
    number: hostileLine,
    level: fc.integer({ min: 2, max: 6 }),
    date: fc.constantFrom('1997-07-18', '2004-10-27'),
    lines: fc
      .tuple(fc.integer({ min: 1, max: 90 }), fc.nat({ max: 9 }))
      .map(([startLine, more]) => ({ startLine, endLine: startLine + more })),
    children: arbitraryInlines(2),
  },
  { requiredKeys: ['kind', 'anchor', 'lines', 'children'], noNullPrototype: true },
);

/** Any text as units. */
export const arbitraryUnits: fc.Arbitrary<Unit[]> = fc.array(arbitraryUnit, { maxLength: 4 });
