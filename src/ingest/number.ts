import { type Anchor, type AnchorRegister, anchorToken, makeAnchor } from '../domain/anchor.ts';
import { type UnitKind, unitKinds } from '../domain/unit.ts';
import type { DraftUnit } from './grammar/production.ts';

/** A unit with its anchor, its words still in the source. */
export interface NumberedDraft {
  readonly draft: DraftUnit;
  readonly anchor: Anchor;
  /** The division whose numbering the unit has, when its anchor says so. */
  readonly within?: Anchor;
  /** Whether another unit before it already had the anchor that its printed number makes. */
  readonly isDuplicate: boolean;
}

/** The kinds whose numbering a part or an annex can begin anew. */
const renumbered: readonly UnitKind[] = [
  'operative-paragraph',
  'preambular-paragraph',
  'subparagraph',
  'numbered-paragraph',
];

/** A kind that subparagraphs can stand below. */
const parents: readonly UnitKind[] = ['operative-paragraph', 'preambular-paragraph', 'numbered-paragraph'];

/**
 * Gives every unit its anchor: from its printed number or its date, and only without either by counting. Where a part
 * or an annex begins its numbering anew, its anchor stands before those of its units. The register keeps all unique on
 * the page.
 */
export function numberDrafts(drafts: readonly DraftUnit[], register: AnchorRegister): NumberedDraft[] {
  let counts = new Map<UnitKind, number>();
  let parent: Anchor | undefined;
  let within: Anchor | undefined;
  return divide(drafts).flatMap(({ drafts: own, beginsAnew }) =>
    own.map((draft) => {
      if (draft.kind === 'division') within = undefined;
      const isWithin = within !== undefined && renumbered.includes(draft.kind);
      const wanted = wantedAnchor(draft, parent, isWithin ? within : undefined, counts);
      const anchor = register.claim(wanted);
      if (parents.includes(draft.kind)) parent = anchor;
      if (draft.kind === 'division' && beginsAnew) {
        within = anchor;
        parent = undefined;
        counts = new Map([...counts].filter(([kind]) => !renumbered.includes(kind)));
      }
      const isDuplicate = anchor !== wanted && draft.number !== undefined;
      return { draft, anchor, isDuplicate, ...(isWithin && within !== undefined ? { within } : {}) };
    }),
  );
}

interface Division {
  readonly drafts: readonly DraftUnit[];
  readonly beginsAnew: boolean;
}

/** Divides drafts at their divisions, and tells of each whether it numbers again what was numbered before it. */
function divide(drafts: readonly DraftUnit[]): Division[] {
  const groups: DraftUnit[][] = [[]];
  for (const draft of drafts) {
    if (draft.kind === 'division') groups.push([draft]);
    else groups.at(-1)?.push(draft);
  }
  const seen = new Set<string>();
  return groups.map((group) => {
    const own = group.filter(({ kind }) => renumbered.includes(kind) && kind !== 'subparagraph');
    const printed = own.filter(({ number }) => number !== undefined);
    const telling = identitiesOf(printed.length > 0 ? printed : own);
    const beginsAnew = hasOwnNumbers(group[0]) || telling.some((identity) => seen.has(identity));
    for (const identity of identitiesOf(own)) seen.add(identity);
    return { drafts: group, beginsAnew };
  });
}

/** Annexes and articles have numbers of their own by their nature; parts share those of the whole, or begin anew. */
function hasOwnNumbers(first: DraftUnit | undefined): boolean {
  return first?.division !== undefined && first.division.word !== 'part' && first.division.word !== 'section';
}

/** What units share that would get the same anchor; where none is printed, a number is counted. */
function identitiesOf(drafts: readonly DraftUnit[]): string[] {
  const counts = new Map<UnitKind, number>();
  return drafts.map(({ kind, number }) => {
    const token = number && anchorToken(number.text);
    if (token !== undefined) return `${kind} ${token}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${kind} ${count}`;
  });
}

function wantedAnchor(
  draft: DraftUnit,
  parent: Anchor | undefined,
  within: Anchor | undefined,
  counts: Map<UnitKind, number>,
): Anchor {
  const { kind, number, path, date, division } = draft;
  const { stem, counted } = unitKinds[kind];
  const prefix = within === undefined ? [] : [within];
  if (division) return makeAnchor(division.word, ...division.tokens);
  if (path) return makeAnchor(parent ?? [...prefix, stem].join('-'), ...path);
  if (date !== undefined) return makeAnchor(stem, date);
  if (!counted) return makeAnchor(stem);
  const token = number && (anchorToken(number.text) ?? starToken(number.text));
  if (token !== undefined) return makeAnchor([...prefix, stem].join('-'), token);
  const count = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, count);
  return makeAnchor([...prefix, stem].join('-'), `${count}`);
}

/** "*" makes `fn-star`, "**" `fn-star-star`: a mark without a letter or digit has an address of its own all the same. */
function starToken(mark: string): string | undefined {
  return /^\*+$/.test(mark) ? Array.from(mark, () => 'star').join('-') : undefined;
}
