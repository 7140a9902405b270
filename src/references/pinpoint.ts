import { type Anchor, anchorToken, makeAnchor } from '../domain/anchor.ts';

/**
 * Gives the anchor of the operative paragraph that a citation means by its printed number, or nothing when the number
 * has none of its parts.
 *
 * @example makePinpointAnchor('2') => 'op-2'
 * @example makePinpointAnchor('3 (a) (i)') => 'op-3-a-i'
 */
export function makePinpointAnchor(paragraph: string): Anchor | undefined {
  const token = anchorToken(paragraph);
  return token === undefined ? undefined : makeAnchor('op', token);
}
