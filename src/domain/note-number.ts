import type { Anchor } from '../domain/anchor.ts';

/**
 * Gives the number that a textual note goes by.
 *
 * @example noteNumber('note-12') => '12'
 */
export function noteNumber(anchor: Anchor): string {
  return anchor.replace('note-', '');
}
