import { type Inline, plainText } from '../domain/inline.ts';
import type { Citation } from './citation-links.ts';

/**
 * Divides a citation so that no link stands in another: what calls a footnote or a textual note is a link itself, and
 * the words on both sides of it are pieces of the one citation.
 *
 * @example partCitation('Programme⁵ of the Summit') => [citation 'Programme', mark '⁵', citation ' of the Summit']
 */
export function partCitation(citation: Citation): Inline[] {
  return partChildren(citation, citation.children);
}

function partChildren(citation: Citation, children: readonly Inline[]): Inline[] {
  const parts: Inline[] = [];
  let piece: Inline[] = [];
  const endPiece = (): void => {
    if (plainText(piece).trim() === '') parts.push(...piece);
    else parts.push({ ...citation, children: piece });
    piece = [];
  };
  for (const child of children) {
    if (!hasLink(child)) {
      piece.push(child);
      continue;
    }
    endPiece();
    parts.push('children' in child ? { ...child, children: partChildren(citation, child.children) } : child);
  }
  endPiece();
  return parts;
}

function hasLink(inline: Inline): boolean {
  if (inline.kind === 'footnote-reference' || inline.kind === 'noted') return true;
  return 'children' in inline && inline.children.some(hasLink);
}
