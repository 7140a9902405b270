import type { Lane } from './timeline-items.ts';

/** The mark of a thing on the rail of its lane. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** How far down it reaches: the length of a meeting, of a year where only that is known, or nothing. */
  readonly length: number;
}

/**
 * Outlines the mark of a lane: a disc for a resolution, a bar for a meeting, a square for a document, the last two as
 * long as what they mark.
 *
 * @example outlineMark('document', { x: 10, y: 20, length: 0 }) => 'M6.5 16.5h7v7h-7z'
 */
export function outlineMark(lane: Lane, { x, y, length }: Mark): string {
  switch (lane) {
    case 'resolution':
      return `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`;
    case 'meeting':
      return `M${x - 2.5} ${round(y - 2.5)}a2.5 2.5 0 1 1 5 0v${round(5 + length)}a2.5 2.5 0 1 1-5 0z`;
    case 'document':
      return `M${x - 3.5} ${round(y - 3.5)}h7v${round(7 + length)}h-7z`;
  }
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
