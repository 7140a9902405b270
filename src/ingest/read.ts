import { type Anchor, AnchorRegister, anchorToken, makeAnchor } from '../domain/anchor.ts';
import type { RecordKind } from '../domain/collection.ts';
import { plainText } from '../domain/inline.ts';
import type { Unit, UnitKind } from '../domain/unit.ts';
import { grammars } from './grammar/index.ts';
import { type DraftUnit, isMarkup, type Markup, type Production, startOf } from './grammar/production.ts';
import { type InlineContent, type InlineReading, parseInlines, type ResolveMark } from './inline-grammar.ts';
import { normaliseLines } from './line.ts';
import { type NumberedDraft, numberDrafts } from './number.ts';
import { setHeadersAside } from './page-header.ts';
import { lineSpanOf } from './passage.ts';
import { findPlainMarks, markKey } from './plain-marks.ts';
import { segment } from './segment.ts';
import type { SourceText } from './source-text.ts';

/** A unit with the account of where it came from. */
export interface ReadUnit {
  readonly unit: Unit;
  /** The unit's plain text, in which textual notes find their passages. */
  readonly plain: string;
  readonly draft: DraftUnit;
  readonly content: InlineContent;
  readonly isDuplicate: boolean;
}

/** A text as read: its units, and the stretches of it that are markup. */
export interface ReadText {
  readonly units: readonly ReadUnit[];
  readonly markup: readonly Markup[];
  readonly productions: readonly Production[];
}

const phraseOpened: readonly UnitKind[] = ['preambular-paragraph', 'operative-paragraph', 'subparagraph'];

/** Reads a source text as a document of a kind: lines, passages, the kind's grammar, anchors, inline content. */
export function readText(source: SourceText, kind: RecordKind): ReadText {
  const { headers, lines } = setHeadersAside(normaliseLines(source));
  const productions = [...headers, ...grammars[kind]({ lines, passages: segment(lines) })].toSorted(
    (one, other) => startOf(one) - startOf(other),
  );
  const drafts = productions.filter((production) => !isMarkup(production));
  const register = new AnchorRegister();
  const numbered = numberDrafts(drafts, register);
  const resolveMark = markResolver(numbered, register);
  const plainMarks = findPlainMarks(drafts);
  return {
    units: numbered.map((one) => readUnit(one, { resolveMark, plainMarks: plainMarks.get(one.draft) ?? [] })),
    markup: productions.filter(isMarkup),
    productions,
  };
}

function readUnit(
  { draft, anchor, within, isDuplicate }: NumberedDraft,
  marks: Pick<InlineReading, 'resolveMark' | 'plainMarks'>,
): ReadUnit {
  const { kind, passage, number, level, date } = draft;
  const content = parseInlines(passage, {
    ...marks,
    opensWithPhrase: phraseOpened.includes(kind),
    keepsLines: kind === 'adoption',
  });
  const { startLine } = number ? { startLine: number.number } : lineSpanOf(passage);
  const unit: Unit = {
    kind,
    anchor,
    ...(within === undefined ? {} : { within }),
    ...(number ? { number: number.text } : {}),
    ...(level === undefined ? {} : { level }),
    ...(date === undefined ? {} : { date }),
    lines: { ...lineSpanOf(passage), startLine },
    children: content.inlines,
  };
  return {
    unit,
    plain: plainText(content.inlines),
    draft,
    content,
    isDuplicate,
  };
}

/** Footnote marks lead to the footnote that prints the same mark, and get anchors of their own in the order of the text. */
function markResolver(numbered: readonly NumberedDraft[], register: AnchorRegister): ResolveMark {
  const notes = new Map<string, Anchor>();
  for (const { draft, anchor } of numbered) {
    const key = draft.kind === 'footnote' && draft.number && markKey(draft.number.text);
    if (key && !notes.has(key)) notes.set(key, anchor);
  }
  return (mark) => {
    const token = anchorToken(mark);
    const note = notes.get(markKey(mark));
    const anchor = register.claim(token === undefined ? makeAnchor('fnref') : makeAnchor('fnref', token));
    return note === undefined ? { anchor } : { anchor, note };
  };
}
