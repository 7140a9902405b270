import { type Anchor, anchorToken, makeAnchor } from '../domain/anchor.ts';
import { unitKinds } from '../domain/unit.ts';

/** The kinds of unit that a citation means by “paragraph”, where the document numbers them. */
const citable = [unitKinds['operative-paragraph'].stem, unitKinds['numbered-paragraph'].stem];

/**
 * Gives the anchors that the paragraph has which a citation means by its printed number: one for each kind of numbered
 * paragraph; none when the number has no letter or digit.
 *
 * @example makePinpointAnchors('3 (a) (i)') => ['op-3-a-i', 'par-3-a-i']
 */
export function makePinpointAnchors(paragraph: string): Anchor[] {
  const token = anchorToken(paragraph);
  return token === undefined ? [] : citable.map((stem) => makeAnchor(stem, token));
}
