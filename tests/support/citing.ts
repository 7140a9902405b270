import { makeAnchor } from '../../src/domain/anchor.ts';
import { type Authority, authorityIdSchema, authoritySchema } from '../../src/domain/authority.ts';
import { unSymbolSchema } from '../../src/domain/symbol.ts';
import { type Unit, unitSchema } from '../../src/domain/unit.ts';
import { buildCitationIndex, type CitationIndex } from '../../src/ingest/cite/citation-index.ts';
import { citeDocument } from '../../src/ingest/cite/cite.ts';

/** Makes an entry of a register: “kind | label” and whatever else it has. */
export function makeAuthority(id: string, kind: string, facts: Readonly<Record<string, unknown>> = {}): Authority {
  return { id: authorityIdSchema.parse(id), ...authoritySchema.parse({ kind, label: `The entry ${id}`, ...facts }) };
}

/** Makes a unit of plain words. A line that begins with “fn: ” is a footnote, any other a paragraph. */
function makeUnit(line: string, index: number): Unit {
  const isFootnote = line.startsWith('fn: ');
  return unitSchema.parse({
    kind: isFootnote ? 'footnote' : 'paragraph',
    anchor: makeAnchor('para', `${index + 1}`),
    lines: { startLine: index + 1, endLine: index + 1 },
    children: [{ kind: 'text', text: isFootnote ? line.slice('fn: '.length) : line }],
  });
}

/** What the citations of a document are looked for with: its organ and symbol, and what is known beforehand. */
export interface Citing {
  readonly organ?: string;
  readonly symbol?: string;
  readonly authorities?: readonly Authority[];
  readonly ignored?: readonly string[];
}

function citeLines(lines: readonly string[], { organ, symbol, authorities, ignored }: Citing) {
  const index: CitationIndex = buildCitationIndex(authorities, ignored);
  const document = {
    ...(organ === undefined ? {} : { organ }),
    ...(symbol === undefined ? {} : { symbol: unSymbolSchema.parse(symbol) }),
  };
  return citeDocument(lines.map(makeUnit), document, index).map((cited, at) => ({
    ...cited,
    text: (lines[at] ?? '').replace(/^fn: /, ''),
  }));
}

/**
 * Gives what a text names, one reference a string, of all its lines: the words, what they name, and the paragraph.
 *
 * @example citesIn('paragraph 2 of resolution 660 (1990)') => ['paragraph 2 of resolution 660 (1990) → S/RES/660(1990) ¶ 2']
 */
export function citesIn(text: string, citing: Citing = {}): string[] {
  return citeLines(text.split('\n'), citing).flatMap(({ references, text: line }) =>
    references.map(({ start, end, to, paragraph }) =>
      [`${line.slice(start, end)} → ${to}`, ...(paragraph === undefined ? [] : [`¶ ${paragraph}`])].join(' '),
    ),
  );
}

/** Gives the rules by which the references of a text were found. */
export function rulesIn(text: string, citing: Citing = {}): string[] {
  return citeLines(text.split('\n'), citing).flatMap(({ references }) => references.map(({ rule }) => rule));
}

/** Gives the words of a text that look like a citation and name nothing that is certain. */
export function unresolvedIn(text: string, citing: Citing = {}): string[] {
  return citeLines(text.split('\n'), citing).flatMap(({ unresolved, text: line }) =>
    unresolved.map(({ start, end }) => line.slice(start, end)),
  );
}
