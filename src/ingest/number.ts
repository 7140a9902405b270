import { type Anchor, type AnchorRegister, anchorToken, makeAnchor } from '../domain/anchor.ts';
import { type UnitKind, unitKinds } from '../domain/unit.ts';
import type { DraftUnit } from './grammar/production.ts';

export interface NumberedDraft {
  readonly draft: DraftUnit;
  readonly anchor: Anchor;
  /** Whether another unit before it already had the anchor that its printed number makes. */
  readonly isDuplicate: boolean;
}

/**
 * Gives every unit its anchor: from its printed number or its date, and only without either by counting. The register
 * keeps them unique on the page.
 */
export function numberDrafts(drafts: readonly DraftUnit[], register: AnchorRegister): NumberedDraft[] {
  const counts = new Map<UnitKind, number>();
  let parent: Anchor | undefined;
  return drafts.map((draft) => {
    const wanted = wantedAnchor(draft, parent, counts);
    const anchor = register.claim(wanted);
    if (draft.kind === 'operative-paragraph') parent = anchor;
    return {
      draft,
      anchor,
      isDuplicate: anchor !== wanted && draft.number !== undefined,
    };
  });
}

function wantedAnchor(
  { kind, number, path, date }: DraftUnit,
  parent: Anchor | undefined,
  counts: Map<UnitKind, number>,
): Anchor {
  const { stem, counted } = unitKinds[kind];
  if (path) return makeAnchor(parent ?? stem, ...path);
  if (date !== undefined) return makeAnchor(stem, date);
  if (!counted) return makeAnchor(stem);
  const token = number && anchorToken(number.text);
  if (token !== undefined) return makeAnchor(stem, token);
  const count = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, count);
  return makeAnchor(stem, `${count}`);
}
