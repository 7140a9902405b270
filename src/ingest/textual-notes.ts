import { type Anchor, makeAnchor } from '../domain/anchor.ts';
import { type Problem, remarkOf } from '../domain/problem.ts';
import type { SourceFacts } from '../domain/source-facts.ts';
import type { TextualNote } from '../domain/textual-note.ts';
import type { Unit } from '../domain/unit.ts';
import { unitLabel } from '../domain/unit-label.ts';
import { annotate, type NotedPassage } from './annotate.ts';
import type { Finding } from './defects/finding.ts';
import { findQuotations, quoteProblem } from './quotation.ts';
import type { ReadUnit } from './read.ts';

/** A remark on its way to being a textual note. */
interface Remark {
  readonly unit: ReadUnit;
  readonly passage?: { readonly from: number; readonly to: number };
  readonly quote: string;
  readonly code: string;
  readonly text: string;
}

/** The notes of a text, numbered in the order of the passages they are about, and the units with those passages marked. */
export interface NotedText {
  readonly notes: TextualNote[];
  readonly units: Unit[];
}

/** Turns what was found and what the editor remarked into textual notes. */
export function noteText(
  units: readonly ReadUnit[],
  findings: readonly Finding[],
  editorRemarks: readonly Remark[],
): NotedText {
  const remarks = [...findings.map(remarkOn), ...editorRemarks];
  const notes: TextualNote[] = [];
  const byUnit = Map.groupBy(remarks, ({ unit }) => unit);
  const notedUnits = units.map((read) => {
    const passages: NotedPassage[] = [];
    const inOrder = (byUnit.get(read) ?? []).toSorted(
      (one, other) => (one.passage?.from ?? 0) - (other.passage?.from ?? 0),
    );
    for (const { passage, code, quote, text } of inOrder) {
      const anchor = noteAnchor(notes.length + 1);
      notes.push({ anchor, unit: read.unit.anchor, code, quote, text });
      if (passage) passages.push({ ...passage, note: anchor });
    }
    return { ...read.unit, children: annotate(read.unit.children, passages) };
  });
  return { notes, units: notedUnits };
}

function noteAnchor(number: number): Anchor {
  return makeAnchor('note', `${number}`);
}

function remarkOn({ unit, passage, quote, code, remark }: Finding): Remark {
  return {
    unit,
    ...(passage ? { passage } : {}),
    quote: quote ?? unit.plain.slice(passage?.from, passage?.to),
    code,
    text: remark ?? remarkOf(code),
  };
}

/**
 * Finds the passages that an editor's notes quote. A quotation that is nowhere in the text, or more than once, is a
 * problem of the facts and makes no remark.
 */
export function findEditorRemarks(
  units: readonly ReadUnit[],
  notes: SourceFacts['notes'],
  lineOf: (quote: string) => Problem['place'],
): { remarks: Remark[]; problems: Problem[] } {
  const remarks: Remark[] = [];
  const problems: Problem[] = [];
  for (const { quote, text } of notes) {
    const found = units.flatMap((unit) => findQuotations(unit.plain, quote).map((passage) => ({ unit, passage })));
    const [only] = found;
    if (only !== undefined && found.length === 1) {
      remarks.push({
        ...only,
        quote: only.unit.plain.slice(only.passage.from, only.passage.to),
        code: 'editor',
        text,
      });
    } else {
      problems.push(
        quoteProblem(
          quote,
          lineOf(quote),
          found.map(({ unit }) => unitLabel(unit.unit)),
        ),
      );
    }
  }
  return { remarks, problems };
}
