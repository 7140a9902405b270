import type { Line } from '../line.ts';

/**
 * How sure a reading is: the text prints it; it follows from what the text prints; or it may be otherwise, and an
 * editor should look.
 */
export type Certainty = 'printed' | 'inferred' | 'unsure';

/** A fact that was found in a text: its value, and the line that it was read from, counted from 1. */
export interface Found<Value extends string = string> {
  readonly value: Value;
  readonly line: number;
  /** The words that it was read from, as the text has them. */
  readonly quote: string;
  readonly certainty: Certainty;
  /** How it was inferred, or why it is unsure. */
  readonly because?: string;
  /** The text gives no such fact; something had to stand in for it. */
  readonly isStandIn?: true;
}

/** Makes a fact that was read from a line. */
export function foundOn<Value extends string>(
  { number, text }: Pick<Line, 'number' | 'text'>,
  value: Value,
  certainty: Certainty,
  because?: string,
): Found<Value> {
  const found = { value, line: number, quote: text, certainty };
  return because === undefined ? found : { ...found, because };
}

/** Gives a found fact as one to look at, with the reason. */
export function doubt<Value extends string>(found: Found<Value>, because: string): Found<Value> {
  const reasons = found.certainty === 'unsure' && found.because !== undefined ? [found.because, because] : [because];
  return { ...found, certainty: 'unsure', because: reasons.join('; ') };
}
